import { isBlank } from '../../vietnamese/letters.ts'
import type { LineHint } from '../report.ts'

/** What a format says of a line: a hint without its place. */
export type LineRole = Omit<LineHint, 'start' | 'markup'>

/** A line of a formatted document with what its format says of it. */
export interface WrittenLine {
  readonly text: string
  readonly role: LineRole
}

/** White space of HTML; a no-break space is a letter of the text. */
const WHITE_SPACE = /[ \t\n\r\f]+/g

/** Collects the text of a formatted document line by line. */
export class LineWriter {
  readonly lines: WrittenLine[] = []
  #text = ''
  #isStrong = true

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
    this.#text = ''
    this.#isStrong = true
    if (text === '') return
    for (const part of text.split(/\r\n|[\n\r]/)) {
      if (part === '') continue
      const isPlain = role.kind === 'paragraph'
      this.lines.push({ text: part, role: isPlain && isStrong ? { kind: 'strong' } : role })
    }
  }
}

/** Puts lines together as the text of a report: composed (NFC), with the place of every hint. */
export function joinLines(lines: readonly WrittenLine[]): { text: string; hints: LineHint[] } {
  const hints: LineHint[] = []
  let text = ''
  for (const line of lines) {
    hints.push({ ...line.role, start: text.length })
    text += `${line.text.normalize('NFC')}\n`
  }
  return { text, hints }
}
