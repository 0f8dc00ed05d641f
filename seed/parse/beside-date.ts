/** Who stands in the line of a report's date, and is its author. */
import { isInCapitals } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import type { DateLine } from '../../vietnamese/date-line.ts'
import { COMMON_SURNAMES } from '../../vietnamese/names.ts'
import { SECTION_NAMES } from '../../vietnamese/sections.ts'
import type { BylineName } from '../report.ts'
import { parseByline } from './byline.ts'
import type { Line } from './lines.ts'
import { isOutlet, isPaper } from './source.ts'

/** "TIN TRONG TUẦN", "THỜI SỰ": where the article stands on the site. */
const SECTION = new RegExp(
  String.raw`^(?:${SECTION_NAMES.join('|')}|tin (?:trong tuần|mới|tổng hợp|quốc tế|cơ sở|địa phương))$`,
  'iu',
)

/** Who stands beside a date; papers do, too, and are no authors. */
export function authorsBeside({ author }: DateLine): readonly BylineName[] {
  if (author === undefined || isOutlet(author) || isPaper(author) || SECTION.test(author)) return []
  return parseByline(author, true)?.names ?? [{ name: author }]
}

const LABEL = latin(/(?<!\p{L})tác giả\s?:/iu)

/** Who stands beside the date of a text without a headline: words there may as well be the page's, "Print 27/11/2023". */
export function surelyBeside({ text }: Line, date: DateLine): readonly BylineName[] {
  return LABEL.test(text) || isNameWithClock(date) ? authorsBeside(date) : []
}

/** "TRÀ MẪU | 08/07/2021 09:41", "Trần Mẫu - 08/07/2021 09:41": a whole name, as far as its letters tell. */
function isNameWithClock({ author = '', time }: DateLine): boolean {
  const [surname = '', ...rest] = author.split(' ')
  if (time === undefined || rest.length === 0 || rest.length > 3) return false
  return isInCapitals(author) || COMMON_SURNAMES.has(surname)
}
