import { parseReport } from '../parse/index.ts'
import type { ParsedReport, ReadFile } from '../report.ts'

/** Parses a report that consists of these lines. */
export function parseLines(...lines: string[]): ParsedReport {
  const text = lines.join('\n')
  const file: ReadFile = {
    file: 'a.txt',
    sha256: '',
    text,
    encoding: 'utf-8',
    hints: [],
    pictures: [],
  }
  return parseReport(file)
}

/** A picture of a page that names its source and describes it below the button of an editor's tool. */
export function describedPicture(source: string, shown: string): string[] {
  return [`Nguồn hình ảnh, ${source}`, '', 'Chụp lại hình ảnh,', '', shown]
}

/** What the lines of a report are, in order: the reason for what is left out, the kind of the rest. */
export function kindsOf(report: ParsedReport): string[] {
  return report.parts
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind, reason }) => reason ?? kind)
}
