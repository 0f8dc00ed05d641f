/** Captions told by those beside them: pictures stand in rows, and one certain caption tells of more. */
import { latin } from '../../vietnamese/latin.ts'
import { hasCredit } from './caption.ts'
import { looksLikeCaption, mayBeShown, showsAct, showsPeopleDoing } from './caption-sentences.ts'
import { hasSeveralSentences } from './sentences-of-text.ts'
import type { Line } from './lines.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { isVerbless, opensWithPerson } from './verbless.ts'

const LONGEST = 160
const FEWEST_WORDS = 4
const STOPPED = /[.!?]$/u
/** "... xưởng mộc của hợp tác xã": one sentence under several pictures. */
const GOES_ON = latin(/^(?:\.{3}|…)\s?\p{Ll}/u)
const IS_CUT = /\S(?:\.{3}|…)$/u

/** The lines that stand in a row with a certain caption and show what it might show. */
export function captionsInRows(lines: readonly Line[]): ReadonlySet<Line> {
  const shown = lines.filter(({ isInvisible, hint }) => !isInvisible && !hint)
  const found = new Set<Line>()
  shown.forEach((line, index) => {
    if (!GOES_ON.test(line.text) || line.text.length > LONGEST) return
    const above = shown[index - 1]
    // Dots behind a paragraph lead over to the next, but not in a cell.
    if (
      !line.text.endsWith('|') &&
      above &&
      (above.text.length > LONGEST || hasSeveralSentences(above.text))
    )
      return
    found.add(line)
    if (above && IS_CUT.test(above.text)) found.add(above)
  })
  shown.forEach((line, index) => {
    const below = shown[index + 1]
    const isTwice = below?.text === line.text && line.text.length <= LONGEST
    if (isTwice && wordsOf(line.text).length >= FEWEST_WORDS && mayBeShown(line.text))
      found.add(line).add(below)
  })
  const isCertain = (line: Line | undefined): boolean =>
    line !== undefined && (found.has(line) || isCaptionAlone(line.text))
  // Downwards and upwards: a row may begin or end with the certain one.
  for (const order of [shown, shown.toReversed()]) {
    order.forEach((line, index) => {
      const before = order[index - 1]
      if (!before || !isCertain(before) || isCertain(line) || !mayStandBeside(line, before)) return
      const shows =
        showsAct(line.text) ||
        showsPeopleDoing(line.text) ||
        isView(line.text) ||
        isWithOthers(line.text)
      if (shows || isCertain(order[index + 1])) found.add(line)
    })
  }
  return found
}

function isCaptionAlone(text: string): boolean {
  return text.length <= LONGEST && !hasCredit(text) && looksLikeCaption(text)
}

const NOUN_PHRASE = latin(/^\p{Lu}\p{L}*(?: \p{L}+){0,3} (?:của|ở|tại) [^,;:]*\.$/u)

/** "Ghe ngo của bản Mẫu trong ngày hội.": what is seen, without a verb. */
function isView(text: string): boolean {
  return NOUN_PHRASE.test(text) && isVerbless(text, wordsOf(text))
}

/** "Phó Thủ tướng A cùng các đại biểu trước lễ đài.": who is seen, and with whom. */
const WITH_OTHERS = latin(
  /(?<!\p{L})(?:cùng|và|với) (?:các |những )?(?:đại biểu|ủy viên|thành viên|đồng chí|cán bộ|chiến sĩ|học sinh|người dân|bà con|lãnh đạo)(?!\p{L})/iu,
)

function isWithOthers(text: string): boolean {
  return WITH_OTHERS.test(text) && opensWithPerson(text)
}

/** What heads the next part of the text: what is to be done, or has come of it. */
const HEADS = latin(
  /^(?:thêm|nâng cao|đẩy mạnh|đẩy nhanh|tăng cường|phát huy|tiếp tục|chủ động|xây dựng|hướng tới|quyết tâm|tập trung|gắn|khơi dậy|đổi mới|lan tỏa|giữ|bảo đảm|đảm bảo|chung tay|hiệu quả|kết quả|nhiều|không|cần|để|vì|từ|phấn đấu|kịp thời|tạo|khó khăn|khai thác (?:có )?hiệu quả|làm rõ|siết chặt|khắc phục|huy động|hoàn thiện|ngăn chặn)(?!\p{L})/iu,
)

/** One short sentence, ended as its neighbour is; headings say what is to be done, and not who. */
function mayStandBeside({ text }: Line, neighbour: Line): boolean {
  if (text.length > LONGEST || text === text.toUpperCase() || /[:;,]$/.test(text)) return false
  if (HEADS.test(text)) return false
  if (STOPPED.test(text) !== STOPPED.test(neighbour.text)) return false
  return wordsOf(text).length >= FEWEST_WORDS && mayBeShown(text)
}
