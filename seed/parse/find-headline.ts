/** Which of a report's first lines is its headline. */
import { hasLetter } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { parseDateLine } from '../../vietnamese/date-line.ts'
import { searchKey, toneKey } from '../../vietnamese/fold.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { dayOfDigest, opensWithAgency } from './headline.ts'
import { headlineEvidence, type Candidate } from './headline-evidence.ts'
import weights from './headline-weights.json' with { type: 'json' }
import { previousVisible, type Line } from './lines.ts'
import { hasSeveralSentences } from './sentences-of-text.ts'
import { sumOfWeights } from './signs.ts'
import { nameOfPicture } from './title-again.ts'

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights))

/**
 * The line for which most speaks, undefined when more speaks for a report whose headline was left
 * out.
 *
 * How much each sign counts was fitted by `npm run evaluate -- <folders> --fit
 * seed/parse/headline-weights.json` to 2,430 annotated reports of some four hundred papers and
 * portals, and to a dozen reports of the tests, which hold what earlier rounds had taught. By weights
 * fitted to seven eighths of the reports, 0.970 of the headlines of the last eighth are told (F1).
 */
export function findHeadline(lines: readonly Line[]): Line | undefined {
  const { candidates, forNone } = headlineEvidence(lines)
  const digest = candidates.find(({ line }) => isDigest(lines, line))
  if (digest) return digest.line
  const [only] = candidates
  if (only && isAlone(lines)) return tellsOn(only.line.text) ? undefined : only.line
  // "xa mau hop ban" in front of links, where the headline is "Xã Mẫu họp bàn".
  const names = new Set(lines.flatMap(({ text }) => nameOfPicture(text) ?? []))
  const named = candidates.find(({ line }) => names.size > 0 && names.has(searchKey(line.text)))
  if (named) return named.line
  let best: { candidate?: Candidate; sum: number } = { sum: sumOfWeights(WEIGHTS, forNone) }
  for (const candidate of candidates) {
    const sum = sumOfWeights(WEIGHTS, candidate.evidence)
    if (sum > best.sum) best = { candidate, sum }
  }
  const key = best.candidate && toneKey(best.candidate.line.text)
  // Of a headline that is printed again the first is kept.
  const first = candidates.find(({ line }) => toneKey(line.text) === key)
  return first && aboveSubheadlines(first, candidates).line
}

/** How news begins, and how a sentence ends or is cut. */
const TELLS_ON = /^(?:vừa qua|hôm nay|ngày|sáng|trưa|chiều|tối|theo|tại|trong) |[.:;,…]$/iu

/** In characters: where nothing else was kept, so many are a sapo. */
const LONGEST_ALONE = 150

/** A sentence of news, or the beginning of one, and no headline. */
function tellsOn(text: string): boolean {
  return (
    text.length > LONGEST_ALONE ||
    TELLS_ON.test(text) ||
    opensWithAgency(text) ||
    hasSeveralSentences(text)
  )
}

/** One line and nothing else: where only a headline was kept, it ends without a mark. */
function isAlone(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => hasLetter(text)).length === 1
}

/** A digest of the press below the motto of its site and the day; links to such stand elsewhere. */
function isDigest(lines: readonly Line[], line: Line): boolean {
  if (dayOfDigest(line.text) === undefined) return false
  const above = previousVisible(lines, lines.indexOf(line))
  return above !== undefined && parseDateLine(above.text) !== undefined
}

/** The text tells as much of a headline as of the second one or the summary below it. */
const TOLD = 0.25
const AS_MUCH = 0.8
/** "Bản tin văn bản pháp luật" over the headline of one of them: its name. */
const DIGEST = latin(/^(?:bản tin|chuyên (?:mục|trang)|tin vắn)(?!\p{L})/iu)

/** In words. */
const LONGEST_SECTION = 7

/** Up from what may be a second headline: slogans and sections of a page are not told in its text. */
function aboveSubheadlines(candidate: Candidate, candidates: readonly Candidate[]): Candidate {
  const above = candidates.find(({ line }) => line === candidate.above)
  if (!above || above.told < TOLD || above.told < candidate.told * AS_MUCH) return candidate
  if (DIGEST.test(above.line.text)) return candidate
  // A section, of which the headline has the words: "Tiêu chí Mẫu" over "52 xã đạt Tiêu chí Mẫu".
  const isSection = wordsOf(above.line.text).length <= LONGEST_SECTION
  if (isSection && toneKey(candidate.line.text).includes(toneKey(above.line.text))) return candidate
  return aboveSubheadlines(above, candidates)
}
