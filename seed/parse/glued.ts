/** A whole page that was copied into one line, its parts joined without a space between them. */
import type { Line } from './lines.ts'
import { piecesOf } from './pieces.ts'

/** In characters: shorter lines with such joints are rows of captions, which are told elsewhere. */
const SHORTEST = 700
/** One or two joints are slips of a typist. */
const FEWEST = 3

/**
 * "... bãi ngangThu Mẫu", "... bà con.Nghe tin ...": a capital right behind the end of a word or of a
 * sentence. Initials and units have full stops of their own: "Q.Mẫu", "TP.Mẫu".
 */
const JOINT =
  /(?<=[\p{Ll}\d][.!?]"|[\p{Ll}\d!?…)]|(?<!(?<!\p{L})(?:TP|Tp|TX|TT|ThS|TS|BS|GS|\p{Lu}))\.)(?=\p{Lu}\p{Ll}+ [\p{L}\d"(])/gu

/** The lines with such a page parted at its joints. */
export function withGluedParts(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(mayBeGlued)) return lines
  return lines.flatMap((line) => {
    const joints = mayBeGlued(line) ? jointsOf(line.text) : []
    // Where only sentences are joined, it is a paragraph in which spaces are missing.
    if (joints.length < FEWEST || !joints.some((at) => isInsideWord(line.text, at))) return [line]
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
  return joints.filter((at) => !isInsideWord(text, at) || !isBrand(text, at))
}

function isInsideWord(text: string, at: number): boolean {
  return /\p{Ll}/u.test(text[at - 1] ?? '')
}

/** "SkyMẫu": what is written so again is a name. */
function isBrand(text: string, at: number): boolean {
  const before = /\p{L}+$/u.exec(text.slice(0, at))?.[0] ?? ''
  const behind = /^\p{L}+/u.exec(text.slice(at))?.[0] ?? ''
  return text.split(before + behind).length > 2
}
