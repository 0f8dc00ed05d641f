/**
 * Sentences alone between long paragraphs. Papers write no paragraph of so few words but to say when,
 * who came or what was decided: what says nothing of the kind stood below a picture. Observed on some
 * five hundred reports.
 */
import { latin } from '../../vietnamese/latin.ts'
import { showsAfterGap } from './caption-sentences.ts'
import { DAY, WAS_THERE } from './sentences-of-text.ts'
import type { Line } from './lines.ts'
import { standsBetweenParagraphs } from './between-paragraphs.ts'

const LONGEST = 110

/** The lines that are captions because one sentence alone between paragraphs shows something. */
export function loneSentences(lines: readonly Line[]): Line[] {
  const alone = lines.filter(
    (line, index) =>
      !line.hint &&
      !line.isInvisible &&
      line.text.length <= LONGEST &&
      line.text.endsWith('.') &&
      standsBetweenParagraphs(lines, index),
  )
  return alone.filter(
    ({ text }) =>
      showsAfterGap(text) && !DAY.test(text) && !TELLS.test(text) && !WAS_THERE.test(text),
  )
}

/** What paragraphs of one short sentence say beside days: marks of lists, who presided, whom one mourns. */
const TELLS = latin(
  /^\P{L}|(?<!\p{L})(?:vừa|làm tổ trưởng|tổ chức (?:họp|gặp|hội|lễ|cuộc)|hôm (?:qua|nay|sau)|ngày mai|chủ trì|bạn đọc|độc giả|được|mọi|quê|có|cha|mẹ|vợ|chồng|con trai|con gái|nhưng|song|khám xét|khởi tố|tạm giam|(?:hội nghị|đại hội|kỳ họp) (?:họp|bắt đầu))(?!\p{L})/iu,
)
