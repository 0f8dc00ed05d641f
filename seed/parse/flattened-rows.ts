/** Rows of tables that were flattened into lines, of which each cell names a post, its holder or a province. */
import { FORMER_PROVINCES, PROVINCES } from '../../vietnamese/places.ts'
import { createPhrases, wordsOf } from '../../vietnamese/words.ts'
import { visibleBeside, type Line } from './lines.ts'
import { OPENS_WITH_PERSON } from './verbless.ts'

const PROVINCE = createPhrases([...PROVINCES, ...FORMER_PROVINCES])

/** "Bình Mẫu Phó Thủ tướng Trần Văn Dụ Nghệ Mẫu": a province, and in the next cell who is to go to another. */
function opensWithProvinceAndPost(text: string): boolean {
  const words = wordsOf(text)
  const size = PROVINCE.at(text, words, 0)
  return size > 0 && OPENS_WITH_PERSON.at(text, words, size) > 0
}

function endsWithProvince(text: string): boolean {
  const words = wordsOf(text)
  return PROVINCE.endingAt(text, words, words.length - 1) > 0
}

/** True for a row of such a table; its first one may have the headings of the columns in front. */
export function isFlattenedRow(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line
  if (/[.!?:;]$/.test(text)) return false
  if (opensWithProvinceAndPost(text)) return true
  if (!endsWithProvince(text)) return false
  return visibleBeside(lines, index).some((line) => opensWithProvinceAndPost(line.text))
}
