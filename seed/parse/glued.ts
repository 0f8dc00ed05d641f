/** A whole page that was copied into one line, its parts joined without a space between them. */
import { latin } from '../../vietnamese/latin.ts'
import { isWellSpelled } from '../../vietnamese/spelling.ts'
import type { Line } from './lines.ts'
import { piecesOf } from './pieces.ts'

/** In characters: shorter lines with such joints are rows of captions, which are told elsewhere. */
const SHORTEST = 700
/** Fewer joints are slips of a typist; no page has more. */
const FEWEST = 3
const MOST = 200
/** Of those, so many join two words: where only sentences are joined, spaces are missing in a paragraph. */
const FEWEST_OF_WORDS = 2

/**
 * "... bãi ngangThu Mẫu", "... bà con.Nghe tin ...": a capital right behind the end of a word or of a
 * sentence. Initials, titles and numbers have full stops of their own: "Q.Mẫu", "CKII.Mẫu", "2.Mẫu".
 */
const JOINT = latin(
  /(?<=[\p{Ll}\d][.!?]"|[\p{Ll}\d!?…)]|(?<!(?:(?<!\p{L})(?:TP|Tp|TX|TT|ThS|TS|BS|GS|PGS|KS|CN|GV|CKI{1,2}|[Đđ]\/c|\p{Lu})|\d))\.)(?=\p{Lu}\p{Ll}+ [\p{L}\d"(])/gu,
)

/** The lines with such a page parted at its joints. */
export function withGluedParts(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(mayBeGlued)) return lines
  return lines.flatMap((line) => {
    const joints = mayBeGlued(line) ? jointsOf(line.text) : []
    const ofWords = joints.filter((at) => joinsWords(line.text, at))
    if (joints.length < FEWEST || joints.length > MOST || ofWords.length < FEWEST_OF_WORDS)
      return [line]
    return piecesOf(line, joints).map((piece, at) =>
      at > 0 ? { ...piece, follows: false } : piece,
    )
  })
}

function mayBeGlued({ text, hint }: Line): boolean {
  return !hint && text.length >= SHORTEST
}

function jointsOf(text: string): number[] {
  const joints = Array.from(text.matchAll(JOINT), ({ index }) => index)
  return joints.filter((at) => {
    if (!joinsWords(text, at)) return true
    const [before, behind] = wordAround(text, at)
    // "TikTok", "VinMart": what is no word by half is a name.
    return !SHORT_NAME.test(before) && isWellSpelled(before) && isWellSpelled(behind)
  })
}

/** "Vin", "Le", "Di": with a capital and without a mark. */
const SHORT_NAME = /^[A-Z][a-z]{1,3}$/

function joinsWords(text: string, at: number): boolean {
  return /\p{Ll}/u.test(text[at - 1] ?? '')
}

/** In characters: no syllable is longer. */
const LONGEST_WORD = 12

function wordAround(text: string, at: number): [before: string, behind: string] {
  const before = /\p{L}+$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? ''
  const behind = /^\p{L}+/u.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? ''
  return [before, behind]
}
