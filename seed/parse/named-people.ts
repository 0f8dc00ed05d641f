/** Lines that name somebody with his posts, and say no more. */
import { wordsOf } from '../../vietnamese/words.ts'
import { looksLikeCaption, showsAct } from './caption-sentences.ts'
import { isVerbless, OPENS_WITH_PERSON } from './verbless.ts'

const BEHIND_DASH = /\s-\s\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u

/** True for "Giám đốc Sở Mẫu - Trần A" alone: whose picture it is. */
export function namesSomebody(line: string): boolean {
  return BEHIND_DASH.test(line) && looksLikeCaption(line) && isVerbless(line, wordsOf(line))
}

const RESPECTED =
  /^(?:ông|bà|đồng chí|đ\/c|anh|chị) \p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}']*){1,4}, (?:tân )?\p{L}/iu

/** True for "Chủ tịch UBND tỉnh Trần A" alone: who speaks or is seen, and what no headline says. */
export function namesHolder(line: string): boolean {
  const words = wordsOf(line)
  if (words.length > LONGEST_HOLDER || /[.,:;!?]/.test(line) || showsAct(line)) return false
  return (
    OPENS_WITH_PERSON.at(line, words, 0) > 0 && ENDS_IN_NAME.test(line) && isVerbless(line, words)
  )
}

const LONGEST_HOLDER = 14
const ENDS_IN_NAME = /\p{Ll} \p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3}$/u

/** True for "Ông Nguyễn Văn A, Giám đốc Sở B" alone, without a verb. */
export function namesWithPost(line: string): boolean {
  return RESPECTED.test(line) && isVerbless(line, wordsOf(line))
}
