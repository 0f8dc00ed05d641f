/** What a person's posts place him in; with the name it is who he is. */
import { latin } from '../../vietnamese/latin.ts'
import { toneKey } from '../../vietnamese/fold.ts'
import { UNIT_WORDS } from '../../vietnamese/places.ts'
import { POST_HEADS, POST_PREFIXES } from '../../vietnamese/posts.ts'
import { slugify } from '../../vietnamese/slug.ts'
import type { Found, FoundPerson, ParsedReport } from '../report.ts'
import { fingerprint } from './hash.ts'

/** Posts of the whole country that name no body. */
const CENTRAL_POST =
  /^(?:nguyên |quyền |cố |phó )*(?:tổng bí thư|chủ tịch nước|thủ tướng|bộ trưởng|thứ trưởng|thường trực ban bí thư|chủ tịch quốc hội|tổng thanh tra|tổng kiểm toán|thống đốc)/u
/** The scope of those whom the whole country knows; their slugs do without it. */
export const CENTRAL = 'trung-uong'

/** Party committees and unions by the unit they belong to, which stands inside their names. */
const UNIT_OF: Readonly<Record<string, string>> = {
  'huyện ủy': 'huyện',
  'huyện đoàn': 'huyện',
  'quận ủy': 'quận',
  'thị ủy': 'thị xã',
  'thành ủy': 'thành phố',
  'thành đoàn': 'thành phố',
}
const PLACE_BEHIND = latin(/(?: \p{Lu}[\p{L}']*){1,3}$/u)
const LONG_UNITS: Readonly<Record<string, string>> = { tp: 'thành phố', tx: 'thị xã' }
const UNIT_ENDS = [...Object.keys(UNIT_WORDS).filter((unit) => unit !== 'tỉnh'), 'đảng ủy']
/** "TP. Mẫu": only units are asked, so that a capital behind is sure. */
const UNIT_AND_NAME = new RegExp(`^(${Object.keys(UNIT_WORDS).join('|')})\\.?\\s*(.+)$`, 'iu')
const BARE_POSTS = new Set(POST_HEADS.map(toneKey))
const PREFIXES = new RegExp(`^(?:(?:${POST_PREFIXES.join('|')}) )+`, 'u')

/** What is known of the report in which somebody is named. */
export interface NamedIn {
  /** What was found in it, with what an editor denied: by that, too, it is told who is meant. */
  readonly found: Found
  readonly report: Pick<ParsedReport, 'parts'>
  /** The article's id. */
  readonly article: string
}

/**
 * What a person's posts place him in: the whole country, a province, or a place or body in it.
 * "Chủ tịch UBND huyện" is placed in the one district of the report, or that of its headline; posts
 * that tell no place ("Giám đốc") leave him the report's own, since every district has people of
 * one name and post. Undefined without any post: nobody can be told by a name alone.
 */
export function personScope(person: FoundPerson, namedIn: NamedIn): string | undefined {
  const { found } = namedIn
  const [first] = person.positions
  if (!first) return undefined
  const bodies = person.positions.flatMap(
    ({ organization }) => found.organizations.find(({ key }) => key === organization) ?? [],
  )
  const provincial = bodies.find((body) => body.place !== undefined && body.unit === undefined)
  if (provincial?.place) return provincial.place
  const lower = bodies.find((body) => body.unit !== undefined)
  if (lower) return slugify([lower.unit, lower.place].filter(Boolean).join(' '))
  if (bodies.some((body) => body.place === undefined && !body.isLocal)) return CENTRAL
  const titles = person.positions.map(({ title }) => title)
  if (titles.some((title) => CENTRAL_POST.test(toneKey(title)))) return CENTRAL
  const committee = titles.map((title) => placeOfCommittee(title)).find(Boolean)
  if (committee) return slugify([committee, found.context].filter(Boolean).join(' '))
  const unit = titles.map((title) => unitOf(title)).find((one) => one !== undefined)
  const place = unit === undefined ? undefined : placeOfUnit(unit, namedIn)
  if (place !== undefined) return place
  const telling = titles.find((title) => !isAnybodys(title))
  const own = telling === undefined ? fingerprint(namedIn.article).slice(0, 8) : undefined
  const scope = slugify([telling ?? first.title, found.context].filter(Boolean).join(' '), 60)
  return own === undefined ? scope : `${scope}-${own}`
}

/** The unit whose post a title is, where no name of it follows: "huyện" of "Chủ tịch UBND huyện". */
function unitOf(title: string): string | undefined {
  const key = toneKey(title)
  const committee = Object.keys(UNIT_OF).find((name) => endsWithWords(key, name))
  if (committee !== undefined) return UNIT_OF[committee]
  const unit = UNIT_ENDS.find((end) => endsWithWords(key, end))
  return unit === undefined ? undefined : (LONG_UNITS[unit] ?? unit)
}

/** "huyện Mẫu Sơn" of "Phó Bí thư Huyện ủy Mẫu Sơn". */
function placeOfCommittee(title: string): string | undefined {
  const [place = ''] = PLACE_BEHIND.exec(title) ?? []
  const post = toneKey(title.slice(0, title.length - place.length))
  const committee = Object.keys(UNIT_OF).find((name) => endsWithWords(post, name))
  return place && committee && `${UNIT_OF[committee]}${place}`
}

/** True for a title that somebody of every place has. */
function isAnybodys(title: string): boolean {
  return unitOf(title) !== undefined || BARE_POSTS.has(toneKey(title).replace(PREFIXES, ''))
}

/** The one place of that unit which the report names, or else the one in its headline. */
function placeOfUnit(unit: string, { found, report }: NamedIn): string | undefined {
  const headline = report.parts.find(({ kind }) => kind === 'headline')
  const named = new Map<string, boolean>()
  for (const { name, spans } of found.places) {
    const [, word = '', rest] = UNIT_AND_NAME.exec(name) ?? []
    const key = toneKey(word)
    if (rest === undefined || (LONG_UNITS[key] ?? key) !== unit) continue
    const scope = slugify([unit, rest, found.context].filter(Boolean).join(' '))
    const isInHeadline =
      headline !== undefined &&
      spans.some(({ start, end }) => start >= headline.start && end <= headline.end)
    named.set(scope, isInHeadline || named.get(scope) === true)
  }
  const inHeadline = [...named].filter(([, isInHeadline]) => isInHeadline)
  const [only] = named.size === 1 ? named : inHeadline.length === 1 ? inHeadline : []
  return only?.[0]
}

function endsWithWords(text: string, words: string): boolean {
  return text === words || text.endsWith(` ${words}`)
}
