/** The lead below a headline, and who is named below it. */
import { latin } from '../../vietnamese/latin.ts'
import { parseByline, type Byline } from './byline.ts'
import { hasCredit } from './caption.ts'
import { tellsNews } from './sentences-of-text.ts'
import { nextVisible, previousVisible, type Line } from './lines.ts'
import { noiseReason } from './noise.ts'
import { isSapo } from './printed-twice.ts'

const AGENCY_DATELINE = latin(
  /^(?:\([^()]{2,30}\)|\p{Lu}[\p{Lu}\d&]{1,7}(?:\.(?:VN|vn|org))?)\s*[.,]?\s*-\s*\S/u,
)
const LONGEST_LEAD = 700
/** Of a summary, and of the paragraph below the writer's name. */
const SHORTEST_LEAD = 100

/**
 * The lead is told by what only leads have: an agency's dateline, bold print, or a text that the
 * next paragraph repeats. A first paragraph without these is body.
 */
export function findLead(lines: readonly Line[]): Line | undefined {
  const texts = lines.filter((line) => !line.isInvisible && !noiseReason(line.text))
  const [first] = texts
  if (!first || first.text.length > LONGEST_LEAD || hasCredit(first.text)) return undefined
  const rest = texts.slice(1).filter((line) => !hasCredit(line.text))
  if (rest.length === 0 || first.hint?.kind === 'caption') return undefined
  if (first.hint?.kind === 'strong' && first.text.length > 60) return first
  const start = first.text.slice(0, 60)
  if (
    start.length === 60 &&
    rest.some(
      (line) =>
        line.text.startsWith(start) && (line.text !== first.text || isNewsAgain(lines, first)),
    )
  )
    return first
  return AGENCY_DATELINE.test(first.text) && rest.length >= 2 ? first : undefined
}

/** Where the headline was left out, only a paragraph that is printed twice at once is the lead. */
export function repeatedLead(lines: readonly Line[]): Line | undefined {
  const first = lines.find((line) => !line.isInvisible && !noiseReason(line.text))
  const below = first && nextVisible(lines, lines.indexOf(first))
  if (!first || below?.text !== first.text || first.text.length > LONGEST_LEAD) return undefined
  return isSapo(first, below) ? first : undefined
}

/** News that is printed twice at once over the text; a caption there shows somebody or something. */
function isNewsAgain(lines: readonly Line[], first: Line): boolean {
  const below = nextVisible(lines, lines.indexOf(first))
  return below?.text === first.text && tellsNews(first.text)
}

/** "Trần Mẫu" alone between the summary and the text, which does not tell of him: who wrote it. */
export function writerBelowLead(lines: readonly Line[], index: number): Byline | undefined {
  const { text } = lines[index] as Line
  if (!NAME_ALONE.test(text) || lines.slice(0, index).filter(isShown).length !== 1) return undefined
  const [above, below] = [previousVisible(lines, index), nextVisible(lines, index)]
  if (!above || !below || hasCredit(above.text)) return undefined
  if (above.text.length < SHORTEST_LEAD || below.text.length < SHORTEST_LEAD) return undefined
  const isTold = lines.some((line, at) => at !== index && line.text.includes(text))
  return isTold ? undefined : parseByline(text, true)
}

const NAME_ALONE = latin(/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,3}$/u)
const isShown = (line: Line): boolean => !line.isInvisible
