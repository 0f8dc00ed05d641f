import type { Report } from '../../../seed/report.ts'

/**
 * Says why a report cannot become a draft, and what to do.
 *
 * @returns undefined when it can
 */
export function problemForEditors(report: Report): string | undefined {
  if (report.title !== undefined) return undefined
  return `${report.file}: không thấy tiêu đề. Hãy đặt tiêu đề ở dòng đầu, không có dấu chấm ở cuối, rồi nhập lại.`
}
