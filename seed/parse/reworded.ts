/** Two printings of one caption whose words differ a little: a slip mended, a name written out. */
import { wordsOf, type Word } from '../../vietnamese/words.ts'
import { parseCaption } from './caption.ts'

const LONGEST = 300
const FEWEST_WORDS = 10
/** Of the longer's words, so many have to stand in both, in one order. */
const SHARED = 0.75

/**
 * True for "Khám bệnh tại Trạm Y tế xã Mẫu." and "Khám bệnh tại Trạm Y tế khu vực Mẫu.": lines below
 * each other that say the same. Names and numbers do not differ in them, or they are items of a list.
 */
export function isReworded(one: string, other: string): boolean {
  // Most lines beside each other differ at once.
  if (one.length > LONGEST || other.length > LONGEST || !begins(one, other)) return false
  if (one === other || /[:;!?]$/.test(one) || /[:;!?]$/.test(other)) return false
  // Who speaks at an event is in another picture than who is there.
  if (one.includes('phát biểu') !== other.includes('phát biểu')) return false
  const [left, right] = [wordsOf(one), wordsOf(other)]
  if (left.length < FEWEST_WORDS || right.length < FEWEST_WORDS) return false
  if (left.at(-1)?.lower !== right.at(-1)?.lower) return false
  const { shared, differing } = compare(left, right)
  if (shared < Math.max(left.length, right.length) * SHARED) return false
  const isLeftOut = shared === Math.min(left.length, right.length)
  return differing.every(({ shape }) => shape === 'lower' || (isLeftOut && shape !== 'number'))
}

const FEWEST_OF_SHORTER = 5

/**
 * True for "A trồng cây. (Ảnh: B)" and "A trồng cây tại xã Mẫu, sáng 9/3. (Ảnh: B)": captions below
 * each other with one credit, of which one has all the words of the other in their order. Agencies
 * print so what stands with a picture in their album and in the text.
 */
function isShorterOrFuller(one: string, other: string): boolean {
  if (!begins(one, other)) return false
  const [left, right] = [parseCaption(one), parseCaption(other)]
  if (left.credit === undefined || left.credit !== right.credit) return false
  const [shorter, longer] = [wordsOf(left.caption), wordsOf(right.caption)].toSorted(
    (some, more) => some.length - more.length,
  )
  if (!shorter || !longer || shorter.length < FEWEST_OF_SHORTER) return false
  let at = 0
  for (const { lower } of longer) if (lower === shorter[at]?.lower) at++
  return at === shorter.length
}

/** In characters: headings and names open sentences, too. */
const SHORTEST_CUT = 40

/** 'A trao nhà' over 'A trao nhà "Mái ấm" cho B.': a picture's text that a page cut at a quotation mark. */
export function isCutAtQuotation(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  if (shorter.length < SHORTEST_CUT || !longer.startsWith(shorter)) return false
  return /^\s?"/.test(longer.slice(shorter.length))
}

/** True for two printings of one caption, below each other, of which the longer says more. */
export function isPrintedLonger(one: string, other: string): boolean {
  return isReworded(one, other) || isShorterOrFuller(one, other) || isCutAtQuotation(one, other)
}

/** The first letters are those of one word, "Khám" or "Đ/c". */
function begins(one: string, other: string): boolean {
  return one.slice(0, 3) === other.slice(0, 3)
}

/** The words that both have in one order, counted, and those that only one has. */
function compare(
  left: readonly Word[],
  right: readonly Word[],
): { shared: number; differing: Word[] } {
  /** Of the words from each on, how many are shared. */
  const lengths = Array.from({ length: left.length + 1 }, () =>
    Array.from({ length: right.length + 1 }, () => 0),
  )
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const isSame = left[i]?.lower === right[j]?.lower
      ;(lengths[i] as number[])[j] = isSame
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const differing: Word[] = []
  let [i, j] = [0, 0]
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i]?.lower === right[j]?.lower) {
      i++
      j++
    } else if (j >= right.length || (i < left.length && at(i + 1, j) >= at(i, j + 1)))
      differing.push(left[i++] as Word)
    else differing.push(right[j++] as Word)
  }
  return { shared: at(0, 0), differing }
}
