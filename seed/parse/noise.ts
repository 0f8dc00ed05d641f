/** Which lines are the page's and not the article's, and why. */
import { latin } from '../../vietnamese/latin.ts'
import { anyOf } from '../../vietnamese/any-of.ts'
import { memoized } from '../../vietnamese/memo.ts'
import type { NoiseReason } from '../report.ts'
import {
  FILE_ENDING,
  MENU_WORDS,
  NOISE_RULES,
  OVER_CAPTION,
  type NoiseRule,
} from './noise-rules.ts'

const MENU_WORD = latin(new RegExp(`(?<!\\p{L})(?:${MENU_WORDS.join('|')})(?!\\p{L})`, 'giu'))
const LONGEST_MENU = 250

/** Longer lines are text, but for those that only `anyLength` rules know. */
const LONGEST_PAGE_LINE = 330

const LONG_RULES = NOISE_RULES.filter(({ anyLength }) => anyLength)
const hasSign = ({ needs, ends }: NoiseRule): boolean => needs !== undefined || ends !== undefined
const RULES_WITH_SIGN = NOISE_RULES.filter(hasSign)
/** Asked of every line: one look, where asking each rule would take sixty. */
const matchesRuleWithoutSign = anyOf(
  NOISE_RULES.filter((rule) => !hasSign(rule)).map(({ pattern }) => pattern),
)

/** Nearly all lines match no rule. */
function ruleOf(line: string): NoiseRule | undefined {
  if (matchesRuleWithoutSign(line)) return NOISE_RULES.find(({ pattern }) => pattern.test(line))
  const last = line.slice(-1).toLowerCase()
  return RULES_WITH_SIGN.find(
    ({ needs, ends, pattern }) =>
      (needs === undefined || line.includes(needs)) &&
      (ends === undefined || ends.includes(last)) &&
      pattern.test(line),
  )
}

/** Why a line is the page's and not the article's; undefined when it may be the article's. */
export function noiseReason(line: string): NoiseReason | undefined {
  if (line.length > LONGEST_PAGE_LINE)
    return LONG_RULES.find(({ pattern }) => pattern.test(line))?.reason
  return reasonOf(line) ?? undefined
}

/** Head, tail and body ask for the same lines. */
const reasonOf = memoized((line): NoiseReason | null => {
  const rule = ruleOf(line)
  if (rule) return rule.reason
  if (isRunTogether(line)) return 'pageLink'
  return isMenu(line) ? 'menu' : null
}, 200)

/** True where a picture of the body stood: what follows is its caption and no headline. */
export function marksPicture(line: string): boolean {
  return OVER_CAPTION.test(line) || FILE_ENDING.test(line)
}

/** Where one headline ends and the next begins without a space. */
export const RUNS_ON = latin(/\p{Ll}\p{Lu}\p{Ll}/gu)
/** A Vietnamese word there; "YouTube" and "VnExpress" have no marks. */
const IN_VIETNAMESE = latin(
  /[^\p{ASCII}]\p{Ll}{0,3}\p{Lu}\p{Ll}|\p{Ll}\p{Lu}\p{Ll}{0,3}[^\p{ASCII}]/u,
)

/** Headlines of other articles, run into each other: "... bảo tồn di sảnKhai mạc ... MẫuThêm ...". */
function isRunTogether(line: string): boolean {
  // Most lines are sentences, which is soon seen.
  if (/[.!?;]/.test(line)) return false
  const joints = line.match(RUNS_ON)
  return joints !== null && joints.length > 1 && IN_VIETNAMESE.test(line)
}

function isMenu(line: string): boolean {
  if (line.length > LONGEST_MENU || /[.!?:;"]$/.test(line)) return false
  if (/^\s*(?:trang chủ|home)\s*(?:[>»›/|]|-\s)/iu.test(line)) return true
  const hits = line.match(MENU_WORD)
  if (!hits || hits.length < 2) return false
  const letters = line.replace(/[^\p{L}]/gu, '').length
  const covered = hits.join('').replace(/[^\p{L}]/gu, '').length
  return hits.length >= 3 && covered >= letters * 0.6 && !/,\s\p{Ll}| và /u.test(line)
}
