import type { Report } from '../../../seed/report.ts'

/**
 * Says why a report cannot become a draft, and what to do.
 *
 * @returns undefined when it can
 */
export function problemForEditors(report: Report): string | undefined {
  if (report.title !== undefined) return undefined
  return `${report.file}: không thấy tiêu đề. Hãy bấm “Đây là tiêu đề” ở dòng có tiêu đề; nếu văn bản không có, thêm tiêu đề vào dòng đầu rồi nhập lại.`
}
