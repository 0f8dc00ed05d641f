/** Lines that name somebody with his posts, and say no more. */
import { latin } from '../../vietnamese/latin.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { looksLikeCaption, showsAct } from './caption-sentences.ts'
import { parseByline } from './byline.ts'
import { previousVisible, type Line } from './lines.ts'
import { isVerbless, opensWithPerson } from './verbless.ts'

const BEHIND_DASH = latin(/\s-\s\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u)

/** True for "Giám đốc Sở Mẫu - Trần A" alone: whose picture it is. */
export function namesSomebody(line: string): boolean {
  return BEHIND_DASH.test(line) && looksLikeCaption(line) && isVerbless(line, wordsOf(line))
}

const RESPECTED = latin(
  /^(?:ông|bà|đồng chí|đ\/c|anh|chị) \p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}']*){1,4}, (?:tân )?\p{L}/iu,
)

/** True for "Chủ tịch UBND tỉnh Trần A" alone: who speaks or is seen, and what no headline says. */
export function namesHolder(line: string): boolean {
  const words = wordsOf(line)
  if (words.length > LONGEST_HOLDER || /[.,:;!?]/.test(line) || showsAct(line)) return false
  return (
    opensWithPerson(line, words) &&
    ENDS_IN_NAME.test(line) &&
    !ENDS_IN_PLACE.test(line) &&
    isVerbless(line, words)
  )
}

/** "... khép lại chuyến thăm ở Việt Nam": where something happens, whatever its verb is. */
const ENDS_IN_PLACE = latin(
  /(?<!\p{L})(?:ở|tại|đến|tới|thăm|sang) \p{Lu}[\p{L}]*(?: \p{Lu}\p{L}*){0,3}$/u,
)
const LONGEST_HOLDER = 14
const ENDS_IN_NAME = latin(/\p{Ll} \p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3}$/u)

/** True for "Ông Nguyễn Văn A, Giám đốc Sở B" alone, without a verb. */
export function namesWithPost(line: string): boolean {
  return RESPECTED.test(line) && isVerbless(line, wordsOf(line))
}

/** True for posts alone below a name in capitals: what the writer is, as journals print it. */
export function isPostOfWriter(lines: readonly Line[], index: number): boolean {
  const { text = '' } = lines[index] ?? {}
  const above = previousVisible(lines, index)?.text ?? ''
  if (above === '' || above !== above.toUpperCase() || /[.!?:]$/.test(text)) return false
  const words = wordsOf(text)
  if (words.length < 3 || !opensWithPerson(text, words)) return false
  return isVerbless(text, words) && parseByline(above, true) !== undefined
}
