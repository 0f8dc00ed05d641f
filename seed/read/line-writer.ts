import { composed, isBlank } from '../../vietnamese/letters.ts'
import type { EmphasizedText, LineHint, LinkedText, Span } from '../report.ts'

/** What a format says of a line: a hint without its place. */
export type LineRole = Omit<LineHint, 'start' | 'markup'>

/** A line of a formatted document with what its format says of it. */
export interface WrittenLine {
  readonly text: string
  readonly role: LineRole
  /** Where it leads elsewhere or is set off; offsets in the line's text. */
  readonly marks?: readonly MarkedText[]
}

/** What holds for a stretch of a line: where it leads, or its print. */
export type LineMark = Pick<LinkedText, 'href'> | Pick<EmphasizedText, 'as'>
type MarkedText = Span & LineMark

/** White space of HTML; a no-break space is a letter of the text. */
const WHITE_SPACE = /[ \t\n\r\f]+/g

/** Collects the text of a formatted document line by line. */
export class LineWriter {
  readonly lines: WrittenLine[] = []
  #text = ''
  #isStrong = true
  #marks: MarkedText[] = []
  #open: { readonly mark: LineMark; readonly start: number }[] = []

  /** Adds text to the line; white space collapses unless it is kept. */
  write(text: string, { strong, keepSpace }: { strong: boolean; keepSpace: boolean }): void {
    const collapsed = keepSpace ? text : text.replace(WHITE_SPACE, ' ')
    const added =
      !keepSpace && (this.#text === '' || this.#text.endsWith(' '))
        ? collapsed.replace(/^ /, '')
        : collapsed
    this.#text += added
    if (!isBlank(added) && !strong) this.#isStrong = false
  }

  /** What is written from here on is marked so, until the mark that was opened last is closed. */
  openMark(mark: LineMark): void {
    this.#open.push({ mark, start: this.#text.length })
  }

  closeMark(): void {
    const closed = this.#open.pop()
    if (closed) this.#endMark(closed)
  }

  #endMark({ mark, start: opened }: { mark: LineMark; start: number }): void {
    const start = opened + (/^\s+/u.exec(this.#text.slice(opened))?.[0].length ?? 0)
    const end = this.#text.trimEnd().length
    if (end > start) this.#marks.push({ ...mark, start, end })
  }

  /** A mark that goes on below is one on each of its lines. */
  #endLineOfMarks(): readonly MarkedText[] {
    for (const open of this.#open) this.#endMark(open)
    this.#open = this.#open.map(({ mark }) => ({ mark, start: 0 }))
    const marks = this.#marks
    this.#marks = []
    return marks
  }

  /** Parts the cells of a table's row. */
  writeCellEnd(): void {
    this.#text = `${this.#text.replace(/ $/, '')}\t`
  }

  /** Ends the line, which had this role. A line without any character is none. */
  end(role: LineRole): void {
    // Every cell of a row has an edge behind it; that of the last one parts nothing.
    const text =
      role.kind === 'tableRow' && !isBlank(this.#text)
        ? this.#text.replace(/ *\t?$/, '')
        : this.#text.replace(/[ \t]+$/, '')
    const isStrong = this.#isStrong && !isBlank(text)
    const all = this.#endLineOfMarks()
    // Of a line in bold print its role tells.
    const marks = isStrong ? all.filter((mark) => !('as' in mark && mark.as === 'strong')) : all
    this.#text = ''
    this.#isStrong = true
    if (text === '') return
    const parts = text.split(/\r\n|[\n\r]/)
    for (const part of parts) {
      if (part === '') continue
      const isPlain = role.kind === 'paragraph'
      this.lines.push({
        text: part,
        role: isPlain && isStrong ? { kind: 'strong' } : role,
        // Preformatted lines are parted only here, where nothing is known of marks any more.
        ...(marks.length > 0 && parts.length === 1 && role.kind !== 'picture' ? { marks } : {}),
      })
    }
  }
}

/** Puts lines together as the text of a report: composed (NFC), with the place of every hint and mark. */
export function joinLines(lines: readonly WrittenLine[]): {
  text: string
  hints: LineHint[]
  links: LinkedText[]
  emphasis: EmphasizedText[]
} {
  const hints: LineHint[] = []
  const links: LinkedText[] = []
  const emphasis: EmphasizedText[] = []
  let text = ''
  for (const line of lines) {
    hints.push({ ...line.role, start: text.length })
    for (const mark of line.marks ?? []) {
      const at = (offset: number) => text.length + composed(line.text.slice(0, offset)).length
      const span = { start: at(mark.start), end: at(mark.end) }
      if ('href' in mark) links.push({ href: mark.href, ...span })
      else emphasis.push({ as: mark.as, ...span })
    }
    text += `${composed(line.text)}\n`
  }
  return { text, hints, links, emphasis }
}
