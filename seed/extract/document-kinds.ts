import { singleSpaced } from '../../vietnamese/letters.ts'
import {
  kindCode,
  kindNamed,
  kindsWithCode,
  DOCUMENT_KINDS,
} from '../../vietnamese/document-kinds.ts'
import type { FoundAbbreviation } from '../report.ts'

/** Words that name a kind in this report: the kinds themselves, and the abbreviations that it uses. */
export interface KindWords {
  /** A pattern without groups that matches any of them; case as in the text. */
  readonly pattern: string
  /** The kind that a matched word names. */
  kindOf(word: string): string | undefined
}

const LONGEST_FIRST = DOCUMENT_KINDS.flatMap(({ kind, alsoNamed = [] }) => [
  kind,
  ...alsoNamed,
]).toSorted((one, other) => other.length - one.length)
/** Codes that newspapers use as words: "NQ số 12-NQ/TW". Two letters that are other words are left out. */
const CODES_AS_WORDS = ['NQ', 'CT', 'KL', 'KH', 'QĐ', 'NĐ', 'TT', 'CTr', 'HD', 'ĐA']
const MAIN = LONGEST_FIRST.map(anyCase).join('|')
const PLAIN = `(?:${MAIN}|${CODES_AS_WORDS.join('|')})`

/** The first letter in either case, spaces of any length; "Nghi quyết" and "nghị quyết" are read as well. */
function anyCase(kind: string): string {
  const [first = '', ...rest] = kind
  return `[${first.toUpperCase()}${first.toLowerCase()}]${rest.join('').replaceAll(' ', String.raw`\s+`)}`
}

/** The kind words of a report. Abbreviations that it introduces ("nghị quyết (NQ)") outrank codes. */
export function kindWords(
  abbreviations: readonly Pick<FoundAbbreviation, 'short' | 'long'>[],
): KindWords {
  const own = new Map(
    abbreviations.flatMap(({ short, long }) => {
      const kind = kindNamed(singleSpaced(long))
      return kind ? [[short, kind.kind] as const] : []
    }),
  )
  const extra = [...own.keys()].filter(
    (short) => !CODES_AS_WORDS.includes(short) && /^[\p{L}]+$/u.test(short),
  )
  return {
    pattern: extra.length > 0 ? `(?:${extra.join('|')}|${PLAIN})` : PLAIN,
    kindOf(word) {
      const text = singleSpaced(word)
      const code = kindCode(text)
      return own.get(text) ?? kindNamed(text)?.kind ?? (code && kindsWithCode(code, 'any')[0])
    },
  }
}
