/** What an editor is asked to look at: the doubts of the rules, and slips that were printed. */
import { latin } from '../vietnamese/latin.ts'
import { singleSpaced } from '../vietnamese/letters.ts'
import { wordsOf } from '../vietnamese/words.ts'
import { lineStarts } from './parse/line-ends.ts'
import type { Found, ImportWarning, LineHint, NoiseReason, ParsedReport, Part } from './report.ts'

const LONGEST_EXCERPT = 120
/** Function words that are never doubled on purpose; "ngày ngày" and the like are. */
const NEVER_DOUBLED = new Set(
  'của và các trong được là cho đã với tại những để có từ theo về đến thì mà một này khi như do nên sẽ'.split(
    ' ',
  ),
)
const LONGEST_DOUBLING = 4

/** Why text was kept out of the article, for editors; what a reader would not miss has no entry. */
const KEPT_OUT: Partial<Record<NoiseReason, string>> = {
  repeatedHeadline: 'Tít được in lặp lại; chỉ giữ một lần.',
  menu: 'Dòng này là mục lục của trang báo, không đưa vào bài.',
  clock: 'Dòng ngày giờ này là đồng hồ của trang báo, không phải ngày đăng.',
  imageFile: 'Tên tệp ảnh đứng riêng một dòng, không đưa vào bài.',
  counter: 'Số lượt xem của trang báo, không đưa vào bài.',
  pageLink: 'Liên kết hoặc nút bấm của trang báo, không đưa vào bài.',
  designCredit: 'Người trình bày không thuộc bút danh của bài.',
  extraDate: 'Có hơn một dòng ngày đăng; dòng này không được dùng.',
}

const PICTURE_ELSEWHERE = 'Ảnh này không nằm trong tệp, cần lấy từ trang gốc.'

/** Every warning of a report, in the order of the text. */
export function warningsOf(report: ParsedReport, found: Found): ImportWarning[] {
  const lineOf = lineCounter(report.text)
  const at = (code: string, message: string, start: number, end: number) => ({
    start,
    warning: { code, message, line: lineOf(start), excerpt: excerptOf(report.text, start, end) },
  })
  const pictureAt = new Map(
    report.hints.flatMap((hint) => (hint.kind === 'picture' ? [[hint.start, hint] as const] : [])),
  )
  const located = [
    ...report.parts.flatMap((part) => {
      const message = keptOut(part, pictureAt)
      return message ? [at('keptOut', message, part.start, part.end)] : []
    }),
    ...report.captions
      .filter(({ picture }) => picture === undefined)
      .map(({ start, end, timesPrinted }) =>
        at(
          'captionWithoutPicture',
          `Chú thích ảnh không kèm ảnh${timesPrinted > 1 ? `, được in ${timesPrinted} lần` : ''}.`,
          start,
          end,
        ),
      ),
    ...slipsIn(report).map(({ code, message, start, end }) => at(code, message, start, end)),
    ...doubtsIn(found).map(({ code, message, start, end }) => at(code, message, start, end)),
  ]
  const warnings = located
    .toSorted((one, other) => one.start - other.start)
    .map(({ warning }) => warning)
  const blank = report.parts.filter(({ reason }) => reason === 'blankParagraph')
  if (blank[0]) {
    warnings.push({
      code: 'blankParagraphs',
      message: `Có ${blank.length} đoạn chỉ chứa dấu cách không ngắt; đã bỏ qua.`,
      line: lineOf(blank[0].start),
      excerpt: '',
    })
  }
  if (report.date === undefined)
    warnings.push({ code: 'noDate', message: 'Bản tin không in ngày đăng.', line: 1, excerpt: '' })
  return warnings
}

/** What an editor is told of a part that is kept out; nothing of a picture that is in the article. */
function keptOut(
  { reason, start }: Part,
  pictureAt: ReadonlyMap<number, LineHint>,
): string | undefined {
  const shown = reason === 'imageFile' ? pictureAt.get(start) : undefined
  if (shown) return shown.picture === undefined ? PICTURE_ELSEWHERE : undefined
  return reason && KEPT_OUT[reason]
}

interface Located {
  readonly code: string
  readonly message: string
  readonly start: number
  readonly end: number
}

/** What a program has put in place of letters that it could not read: which they were nobody can tell. */
const LOST_LETTERS = /\ufffd[^\n]{0,20}\ufffd|\ufffd/gu

const DOUBLED_STOP = /(?<![.\s])(?:\.\s?\.|,\s?,)(?![.,/])/g

/** Doubled words and full stops, and lost letters, in the parts that are printed. */
function slipsIn(report: ParsedReport): Located[] {
  const slips: Located[] = []
  // Most reports have neither: the whole is asked before its parts.
  const hasDoubled = report.shadow.search(DOUBLED_STOP) >= 0
  const hasLost = report.shadow.includes('\ufffd')
  for (const part of report.parts) {
    if (part.kind === 'space' || part.kind === 'noise') continue
    const text = report.shadow.slice(part.start, part.end)
    for (const match of hasDoubled ? text.matchAll(DOUBLED_STOP) : []) {
      slips.push({
        code: 'doubledStop',
        message: 'Dấu câu được in hai lần.',
        start: part.start + Math.max(0, match.index - 30),
        end: part.start + match.index + match[0].length,
      })
    }
    for (const match of hasLost ? text.matchAll(LOST_LETTERS) : []) {
      slips.push({
        code: 'lostLetters',
        message: 'Có chữ đã mất từ trước trong tệp gốc; hãy xem lại bản in.',
        start: part.start + Math.max(0, match.index - 30),
        end: part.start + match.index + match[0].length,
      })
    }
    slips.push(
      ...doubledWords(text).map(({ start, end }) => ({
        code: 'doubledWords',
        message: 'Có từ được in lặp lại.',
        start: part.start + start,
        end: part.start + end,
      })),
    )
  }
  return slips
}

const WORDS_ALONE = latin(/^[\p{L}\s]+$/u)

function doubledWords(text: string): { start: number; end: number }[] {
  const words = wordsOf(text)
  const found: { start: number; end: number }[] = []
  for (let index = 0; index < words.length; index++) {
    for (let size = LONGEST_DOUBLING; size >= 1; size--) {
      // Nearly always the first words differ already.
      if (words[index + size]?.lower !== words[index]?.lower) continue
      const last = words[index + 2 * size - 1]
      if (!last || !isRepeated(index, size)) continue
      const start = words[index]?.start ?? 0
      if (!WORDS_ALONE.test(text.slice(start, last.end))) continue
      if (size === 1 && !NEVER_DOUBLED.has(words[index]?.lower ?? '')) continue
      found.push({ start, end: last.end })
      index += 2 * size - 1
      break
    }
  }
  return found

  function isRepeated(at: number, size: number): boolean {
    for (let offset = 0; offset < size; offset++) {
      if (words[at + offset]?.lower !== words[at + size + offset]?.lower) return false
    }
    return true
  }
}

const FLAG_MESSAGES: Readonly<Record<string, string>> = {
  separator: 'Số văn bản dùng sai dấu gạch nối hoặc gạch chéo; giữ nguyên như in.',
  case: 'Số văn bản viết sai chữ hoa, chữ thường.',
  missingHyphen: 'Số văn bản thiếu dấu gạch nối.',
}

function doubtsIn(found: Found): Located[] {
  return found.documents.flatMap((document) => {
    const [first] = document.citations
    if (!first) return []
    return document.flags.flatMap((flag) =>
      FLAG_MESSAGES[flag]
        ? [
            {
              code: `number.${flag}`,
              message: FLAG_MESSAGES[flag],
              start: first.start,
              end: first.end,
            },
          ]
        : [],
    )
  })
}

/** Gives the line, counted from 1, of any offset; each look-up costs the logarithm of the lines. */
export function lineCounter(text: string): (offset: number) => number {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

/** The printed words of a stretch, shortened in the middle of nothing. */
export function excerptOf(text: string, start: number, end: number): string {
  const excerpt = singleSpaced(text.slice(start, end)).trim()
  return excerpt.length <= LONGEST_EXCERPT
    ? excerpt
    : `${excerpt.slice(0, LONGEST_EXCERPT - 1).trimEnd()}…`
}
