import { isBlank } from '../../vietnamese/letters.ts'
import type { LineHint, LinkedText } from '../report.ts'

/** What a format says of a line: a hint without its place. */
export type LineRole = Omit<LineHint, 'start' | 'markup'>

/** A line of a formatted document with what its format says of it. */
export interface WrittenLine {
  readonly text: string
  readonly role: LineRole
  /** Offsets in the line's text. */
  readonly links?: readonly LinkedText[]
}

/** White space of HTML; a no-break space is a letter of the text. */
const WHITE_SPACE = /[ \t\n\r\f]+/g

/** Collects the text of a formatted document line by line. */
export class LineWriter {
  readonly lines: WrittenLine[] = []
  #text = ''
  #isStrong = true
  #links: LinkedText[] = []
  #open: { href: string; start: number } | undefined

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

  /** What is written from here on leads to an address. */
  openLink(href: string): void {
    this.#open = { href, start: this.#text.length }
  }

  closeLink(): void {
    this.#endLink()
    this.#open = undefined
  }

  /** A link that goes on below is one on each of its lines. */
  #endLink(): void {
    if (!this.#open) return
    const { href } = this.#open
    const start =
      this.#open.start + (/^\s+/u.exec(this.#text.slice(this.#open.start))?.[0].length ?? 0)
    const end = this.#text.trimEnd().length
    if (end > start) this.#links.push({ href, start, end })
    this.#open = { href, start: 0 }
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
    this.#endLink()
    const links = this.#links
    this.#links = []
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
        // Preformatted lines are parted only here, where nothing is known of links any more.
        ...(links.length > 0 && parts.length === 1 && role.kind !== 'picture' ? { links } : {}),
      })
    }
  }
}

/** Puts lines together as the text of a report: composed (NFC), with the place of every hint and link. */
export function joinLines(lines: readonly WrittenLine[]): {
  text: string
  hints: LineHint[]
  links: LinkedText[]
} {
  const hints: LineHint[] = []
  const links: LinkedText[] = []
  let text = ''
  for (const line of lines) {
    hints.push({ ...line.role, start: text.length })
    for (const { href, start, end } of line.links ?? []) {
      const at = (offset: number) =>
        text.length + line.text.slice(0, offset).normalize('NFC').length
      links.push({ href, start: at(start), end: at(end) })
    }
    text += `${line.text.normalize('NFC')}\n`
  }
  return { text, hints, links }
}
