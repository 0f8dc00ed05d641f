import { latin } from '../../vietnamese/latin.ts'
import { singleSpaced } from '../../vietnamese/letters.ts'
import { personKey } from '../../vietnamese/christian-names.ts'
import { NAME_PARTICLE } from '../../vietnamese/names.ts'
import { RANK } from '../../vietnamese/titles.ts'
import { toneKey } from '../../vietnamese/fold.ts'
import type { FoundPerson, FoundPosition, MentionRole, Span } from '../report.ts'
import type { Mention } from './mention.ts'
import { isPlainName, mentionsIn } from './people-in-segment.ts'
import { bodyApart, joinedTitle } from './place-of-work.ts'
import { betweenPosts, postSpan, postText, type Post } from './posts.ts'
import { roleOf, strongerRole } from './roles.ts'
import type { Segment } from './segments.ts'

/**
 * The people of the story, in order of appearance, each once, with every post that the report gives
 * them. Runs of capitals count as people when a title, a post or another mention says so.
 */
export function findPeople(text: string, segments: readonly Segment[]): FoundPerson[] {
  const found = withCutName(text, segments.flatMap(mentionsIn))
  const isCalledOtherwise = OTHER_NAME.test(text) || found.some(({ name }) => PARENT_OF.test(name))
  const named = isCalledOtherwise ? withAliases(found) : found
  const mentions = withFullNames(withMiddleNames(named))
  const known = new Set(
    mentions.filter((mention) => mention.hasEvidence).map(({ name }) => personKey(name)),
  )
  const people = Map.groupBy(
    mentions.filter(
      (mention) =>
        mention.hasEvidence || known.has(personKey(mention.name)) || isPlainName(mention),
    ),
    ({ name }) => personKey(name),
  )
  return [...people.values()]
    .map((group) => personOf(text, group))
    .filter(
      ({ name, positions, spans }) =>
        !HIDES_GIVEN_NAME.test(name) || (positions.length > 0 && !isCutOff(text, name, spans)),
    )
}

/** The file breaks off inside the only mention. */
function isCutOff(text: string, name: string, spans: readonly Span[]): boolean {
  return spans.length === 1 && text.trimEnd().endsWith(name)
}

/**
 * "Phạm Văn Th", "Lù Văn S": no syllable is without a vowel. Papers print so whom they do not name,
 * and many people are called the same; who has a post is named.
 */
const HIDES_GIVEN_NAME = / [BCDGHKLMNPQRSTVX](?:h|r|g|gh)?$| Qu$|(?:^| )Đ$/u

/** The name at which a text was cut off is the one that was said before: "... Nguyễn Văn M". */
function withCutName(text: string, mentions: readonly Mention[]): Mention[] {
  const end = text.trimEnd().length
  return mentions.map((mention) => {
    if (spanOf(mention).end < end) return mention
    const key = toneKey(mention.name)
    const full = mentions.find(({ name }) => toneKey(name).startsWith(key) && toneKey(name) !== key)
    return full ? { ...mention, name: full.name } : mention
  })
}

/** "Nguyễn Văn A (tức Mẫu Sơn, Ba Dụ)": the names in the brackets, and wherever they stand, are A's. */
function withAliases(mentions: readonly Mention[]): Mention[] {
  const aliases = new Map<string, string>()
  for (const [index, mention] of mentions.entries()) {
    const { segment, from, name } = mention
    const bearer = mentions
      .slice(0, index)
      .findLast((other) => other.segment === segment && !aliases.has(toneKey(other.name)))
    if (!bearer) continue
    const between = segment.text.slice(
      segment.words[bearer.to - 1]?.end,
      segment.words[from]?.start,
    )
    const isAlias = ALSO_CALLED.test(between) || (PARENT_OF.test(name) && /^\s\($/.test(between))
    if (isAlias) aliases.set(toneKey(name), bearer.name)
  }
  if (aliases.size === 0) return [...mentions]
  return mentions.map((mention) => {
    const bearer = aliases.get(toneKey(mention.name))
    return bearer === undefined ? mention : { ...mention, name: bearer }
  })
}

const ALSO = String.raw`\((?:tức|bí danh|tên thật|thường gọi|còn gọi)`
/** Asked first of the whole text, which seldom says so. */
const OTHER_NAME = new RegExp(String.raw`${ALSO}\s`, 'u')
/** "H'Mẫu (Ama Dụ)": the Ê Đê call parents after their eldest child. */
const PARENT_OF = latin(/^(?:Ama|Amí|Aê|Aduôn)\s\p{Lu}/u)
const ALSO_CALLED = new RegExp(String.raw`^\s*${ALSO}(?: là)?(?: đồng chí)?:?\s[^()]*$`, 'u')

/** "Trung tá Minh A" behind "Lê Minh A": the middle name and the given name of one who was named. */
function withMiddleNames(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    const isShort = mention.to - mention.from === 2
    if (!isShort) return withThi(mentions, index)
    if (mention.honorifics.length === 0 && mention.posts.length === 0) return mention
    // "A Phôn" is a whole name of the highlands; "Y Mẫu" may be "Y Mẫu Niê" for short.
    if (NAME_PARTICLE.test(mention.name.split(' ')[0] ?? '')) {
      const opening = `${toneKey(mention.name)} `
      const full = mentions.filter(({ name }) => toneKey(name).startsWith(opening))
      const isOne = new Set(full.map(({ name }) => toneKey(name))).size === 1
      return isOne && full[0] ? { ...mention, name: full[0].name } : mention
    }
    const full = namedBefore(mentions, index, ({ from, to }) => to - from > 2)
    return full ? { ...mention, name: full.name } : mention
  })
}

/** "Bà Đinh Ngọc A" behind "Đinh Thị Ngọc A": the one woman, whose "Thị" is left out. */
function withThi(mentions: readonly Mention[], index: number): Mention {
  const mention = mentions[index] as Mention
  if (
    mention.to - mention.from < 3 ||
    !/^(?:bà|chị|đồng chí)$/iu.test(mention.honorifics.at(-1) ?? '')
  )
    return mention
  const key = toneKey(mention.name)
  const full = mentions
    .slice(0, index)
    .findLast(({ name }) => name.includes(' Thị ') && toneKey(name.replace(' Thị ', ' ')) === key)
  return full ? { ...mention, name: full.name } : mention
}

/** Who was named last before `index` by a name that ends as this one is, of those that are full. */
function namedBefore(
  mentions: readonly Mention[],
  index: number,
  isFull: (mention: Mention) => boolean,
): Mention | undefined {
  const ending = ` ${toneKey(mentions[index]?.name ?? '')}`
  return mentions
    .slice(0, index)
    .findLast((other) => isFull(other) && toneKey(other.name).endsWith(ending))
}

/** Given names with the full name that was last said and ends so; without one they are nobody's. */
function withFullNames(mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention, index) => {
    if (mention.isShort !== true) return [mention]
    const full = namedBefore(mentions, index, ({ isShort }) => isShort !== true)
    return full && mention.posts.length > 0 ? [{ ...mention, name: full.name }] : []
  })
}

function personOf(text: string, mentions: readonly Mention[]): FoundPerson {
  const positions = new Map<string, FoundPosition>()
  const honorifics = new Map<string, string>()
  let role: MentionRole | undefined
  for (const mention of mentions) {
    for (const honorific of mention.honorifics) {
      const key = toneKey(honorific)
      if (!honorifics.has(key)) honorifics.set(key, honorific)
    }
    for (const [index, post] of mention.posts.entries()) {
      const { start, end } = postSpan(mention.segment, post)
      const body = bodyApart(mention.segment, mention.posts, index)
      const said = body
        ? joinedTitle(
            printed(text, mention.segment, start, end),
            printed(text, mention.segment, body.start, body.end),
          )
        : printed(text, mention.segment, start, end)
      const isFormer = isFormerToo(mention, index) || wasSaidToBe(mention.segment, start)
      const former = isFormer ? 'nguyên' : wordBeforeRank(mention, start)
      const title = former ? `${former} ${said}` : said
      const key = toneKey(title).replace(CENTRAL, 'trung ương')
      if (!positions.has(key)) {
        positions.set(key, {
          title,
          start: mention.segment.start + Math.min(start, body?.start ?? start),
          end: mention.segment.start + end,
        })
      }
    }
    role = strongerRole(role, roleOf(mention))
  }
  // Capitals throughout are how a notice is printed, not how the name is spelt.
  const [first] = mentions as [Mention]
  const spelt = mentions.find((mention) => mention.isUpper !== true) ?? first
  return {
    name: nameText(text, spelt),
    honorifics: [...honorifics.values()],
    positions: withoutUnplaced(positions),
    spans: mentions.map(spanOf),
    ...(role ? { role } : {}),
  }
}

/**
 * One post of which one naming says more: "Chủ tịch UBND xã Mẫu" and "Chủ tịch UBND xã Mẫu, huyện Dụ",
 * "Bí thư Tỉnh ủy" and "Bí thư Tỉnh ủy Mẫu", "Chủ tịch" and "Chủ tịch UBND tỉnh".
 */
function withoutUnplaced(positions: ReadonlyMap<string, FoundPosition>): FoundPosition[] {
  const entries = [...positions]
  const isSaidInFull = (key: string): boolean =>
    entries.some(([other, { title }]) => {
      if (other === key || !other.startsWith(key)) return false
      const behind = title.slice(title.length - other.length + key.length)
      if (PLACE.test(behind)) return true
      return (
        behind.startsWith(' ') &&
        (RANK_ALONE.test(key) || ENDS_IN_KIND.test(key) || isPlaced(key, behind))
      )
    })
  return entries.filter(([key]) => !isSaidInFull(key)).map(([, position]) => position)
}

/** What is said of somebody once the body was told. */
const RANK_ALONE =
  /^(?:nguyên )?(?:phó )?(?:(?:tổng )?giám đốc|bí thư|chủ tịch|hiệu trưởng|viện trưởng|thứ trưởng|đại sứ|chánh văn phòng|chủ nhiệm)$/u
const PLACE = /^, (?:huyện|quận|tỉnh) /u

/** "Phó Giám đốc Sở", "Phó Chính ủy Vùng": of what kind the body is, and not which. */
const ENDS_IN_KIND =
  /(?:giám đốc|chính ủy|tư lệnh|hiệu trưởng|trưởng|chủ tịch|bí thư) (?:sở|vùng|cục|chi cục|ban|viện|trường|công ty|hội|đồn|trung tâm|học viện|bệnh viện|phòng|lữ đoàn|sư đoàn|quân khu|khoa)$/u

/** "Bí thư Tỉnh ủy", of the report's own province, which another naming has. */
function isPlaced(key: string, behind: string): boolean {
  return ENDS_IN_UNIT.test(key) && NAME_OF_PLACE.test(behind)
}

const ENDS_IN_UNIT =
  /(?:(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|đoàn)|tỉnh|thành phố|huyện|quận|thị xã|phường|xã)$/u
const NAME_OF_PLACE = latin(/^ (?:TP\.?\s?)?\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,3}$/u)

/** One post, written out here and shortened there. */
const CENTRAL = /(?<= )t\.?[wư](?= |$)/gu

/** "cựu Thượng tá, Trưởng Công an ...": the rank was that of the post. */
const FORMER_RANK = latin(new RegExp(String.raw`(?<!\p{L})(?<word>cựu|nguyên) ${RANK}, $`, 'iu'))

/** The word for a former post before the rank that stands before a post; undefined where none does. */
function wordBeforeRank({ segment }: Mention, start: number): string | undefined {
  const before = segment.text.slice(Math.max(0, start - 24), start)
  return FORMER_RANK.exec(before)?.groups?.['word']?.toLowerCase()
}

const WAS = latin(/(?<!\p{L})nguyên là $/iu)

/** "Ông A nguyên là Giám đốc B": the word for a former post stands before the verb. */
function wasSaidToBe(segment: Segment, start: number): boolean {
  return WAS.test(segment.text.slice(Math.max(0, start - 10), start))
}

const FORMER = latin(/^nguyên(?!\p{L})/iu)
const COMMITTEE_OF_OFFICE = latin(/(?<!\p{L})ban cán sự đảng(?!\p{L})/iu)

/**
 * "nguyên Phó Bí thư Tỉnh ủy, Bí thư Ban cán sự đảng, Chủ tịch UBND tỉnh": decisions on discipline
 * list the posts of one time and say "nguyên" once. The Party committee of the office, which is
 * held with the office, tells such a list, and so does "kiêm" between two posts; else what follows is
 * the post of today.
 */
function isFormerToo({ segment, posts }: Mention, index: number): boolean {
  const first = posts
    .slice(0, index + 1)
    .findLastIndex(
      (post) =>
        FORMER.test(postText(segment, post)) || wasSaidToBe(segment, postSpan(segment, post).start),
    )
  if (first < 0 || first === index) return false
  const { [index - 1]: before, [index]: own } = posts
  if (
    first === index - 1 &&
    before &&
    own &&
    /^\s*kiêm\s*$/.test(betweenPosts(segment, before, own))
  )
    return true
  const list = posts.slice(first + 1)
  const isOneList = posts.slice(first, index).every((post, at) => {
    const next = posts[first + at + 1] as Post
    const gap = betweenPosts(segment, post, next)
    return /^\s*,\s*$/.test(gap)
  })
  return isOneList && list.some((post) => COMMITTEE_OF_OFFICE.test(postText(segment, post)))
}

function nameText(text: string, mention: Mention): string {
  const { start, end } = spanOf(mention)
  return singleSpaced(text.slice(start, end))
}

function spanOf(mention: Mention): Span {
  const { segment, from, to } = mention
  return {
    start: segment.start + (segment.words[from]?.start ?? 0),
    end: segment.start + (segment.words[to - 1]?.end ?? 0),
  }
}

function printed(text: string, segment: Segment, start: number, end: number): string {
  return singleSpaced(text.slice(segment.start + start, segment.start + end))
}
