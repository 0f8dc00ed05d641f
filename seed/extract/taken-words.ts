/** Words that open posts, titles or sentences and so belong to nobody's name. */
import { isSurname } from '../../vietnamese/names.ts'
import { isAfterSpace, type Word } from '../../vietnamese/words.ts'
import { opensPlace } from './administrative-units.ts'
import { MIDDLES } from './names.ts'
import { isTerm } from './terms-of-office.ts'
import { headLength, HONORIFIC, mayOpenTitle } from './post-heads.ts'
import { professionInRow } from './professions.ts'
import type { Segment } from './segments.ts'

/** With these a sentence comes to somebody; no name has such a word. */
const INTRODUCES: ReadonlySet<string> = new Set(
  'Riêng Còn Theo Với Cùng Nhưng Tuy Sau Trước'.split(' '),
)

/** Words that belong to posts' heads and to words of respect, so that no name begins with them. */
export function takenWords(segment: Segment): boolean[] {
  const { text, words } = segment
  const taken: boolean[] = segment.words.map(() => false)
  let coveredTo = 0
  for (let index = 0; index < words.length; index++) {
    // "Viện trưởng Đoàn Văn A": the end of one head begins no other.
    if (index < coveredTo || !mayBeTaken(words[index] as Word)) continue
    const word = words[index]?.text ?? ''
    // "tỉnh Hải Dương Khóa XIV": the term of an office is no syllable of a name.
    if (word === 'Khóa' && isTerm(words[index + 1])) {
      taken[index] = true
      continue
    }
    const length = headLength(segment, index) || professionInRow(segment, index)
    const title = HONORIFIC.at(text, words, index)
    if (length === 0 && title === 0 && word !== 'Phó' && !INTRODUCES.has(word)) continue
    // "Ngô Tiến Sĩ": capitals behind a surname are a name.
    const isName = words[index + 1]?.text === 'Sĩ' && isInRun(index)
    if (isName || isSurnameOng(segment, index)) continue
    if (length === 0 && opensPlace(text, words, index)) continue
    if (length > 1) taken.fill(true, index, index + length)
    if (length > 1) coveredTo = index + length
    if (title > 1) taken.fill(true, index, index + title)
    // A single word inside a run of capitals is part of a name.
    if ((length === 1 || title === 1) && !isInRun(index)) taken[index] = true
    if (word === 'Phó' && headLength(segment, index + 1) > 0) taken[index] = true
    // "Riêng Âu Đức Mẫu": the sentence's word, and behind it a name.
    if (INTRODUCES.has(word) && isSurname(words[index + 1]?.text ?? '')) taken[index] = true
  }
  return taken

  function isInRun(index: number): boolean {
    const isBehindCapital = words[index - 1]?.shape === 'capital' && !taken[index - 1]
    return isBehindCapital && isAfterSpace(text, words, index)
  }
}

/**
 * "Viện trưởng Ông Thế Mẫu", "Ông Thị Dụ": the surname, for inside a sentence the word of respect has
 * a small letter, and before it nobody's surname is missing.
 */
function isSurnameOng({ text, words }: Segment, index: number): boolean {
  if (words[index]?.text !== 'Ông') return false
  const [second, third, fourth] = words.slice(index + 1, index + 4)
  if (second?.text === 'Thị') return true
  const isWhole =
    second?.shape === 'capital' &&
    third?.shape === 'capital' &&
    !(fourth?.shape === 'capital' && isAfterSpace(text, words, index + 3))
  const isInside = index > 0 && isAfterSpace(text, words, index)
  return isWhole && isInside && MIDDLES.has(second.text) && !isSurname(second.text)
}

/** Most words open neither a post nor a title, which is soon seen; "Phó" opens heads of its own. */
function mayBeTaken(word: Word): boolean {
  return mayOpenTitle(word) || word.shape === 'capital'
}
