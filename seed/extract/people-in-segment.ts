/** Names in one segment, each with the posts that stand before or behind it. */
import { latin } from '../../vietnamese/latin.ts'
import { COMMON_SURNAMES, RARE_SURNAMES, NAME_PARTICLE } from '../../vietnamese/names.ts'
import { NAMES_OF_THINGS } from '../../vietnamese/not-people.ts'
import { christianNamesAtEnd } from '../../vietnamese/christian-names.ts'
import { createPhrases, gapBefore, type Word } from '../../vietnamese/words.ts'
import {
  countryAt,
  foreignNameStart,
  hyphenatedNameStart,
  PROVINCE_ABROAD,
} from './foreign-names.ts'
import { nameStart, PLACE_NAMES } from './names.ts'
import { unitBefore } from './administrative-units.ts'
import { HONORIFIC } from './post-heads.ts'
import { findPosts } from './posts.ts'
import { capitalRuns, type Run } from './runs.ts'
import { hasPartInStory, isSuspect, isToldAge } from './parts-in-story.ts'
import { givePosts } from './give-posts.ts'
import { believeListed } from './listed-names.ts'
import type { Mention } from './mention.ts'
import {
  asDelegate,
  highlandMention,
  isItemWithPost,
  shortMention,
  withLowerMiddles,
} from './odd-names.ts'
import { textOf, type Segment } from './segments.ts'
import { takenWords } from './taken-words.ts'
import {
  isAfterThing,
  isDelegation,
  isInLargerUnit,
  isNamedWithTitle,
  isNamedAfter,
  namesWork,
  isInListOfUnits,
  opensPlaces,
  type Previous,
} from './things.ts'

/** Places have at most so many syllables; a name behind them makes the run longer. */
const LONGEST_PLACE = 3
const MOTHERLAND = createPhrases(['Việt Nam'])
/** Finds names and posts in a segment and gives each post to the person it belongs to. */
export function mentionsIn(segment: Segment): Mention[] {
  const { text, words } = segment
  const taken = takenWords(segment)
  const runs = withLowerMiddles(
    segment,
    capitalRuns(text, words, (index) => taken[index] === true),
  )
  const mentions: Mention[] = []
  const starts = new Set<number>()
  let previous: Previous | undefined
  for (const run of runs) {
    if (isOtherName(segment, mentions.at(-1), run)) continue
    const unit = unitBefore(text, words, run.from)
    const titles = honorificsBefore(segment, run.from)
    if (run.to - run.from === 1) {
      const short = shortMention(segment, run, titles) ?? highlandMention(segment, run, titles)
      if (short) {
        mentions.push(short)
        starts.add(run.from)
      }
      continue
    }
    // "huyện Đắk Mẫu": places have names of all peoples.
    const foreign =
      unit === undefined ? foreignNameStart(text, words, run) : startBehindUnit(text, words, run)
    let from = run.from
    if (run.isHyphenated === true)
      from = hyphenatedNameStart(text, words, run, titles.length > 0, unit !== undefined)
    else if (run.isUpper !== true && (titles.length === 0 || !isWholeName(segment, run))) {
      // Units have names that begin like countries: "huyện Anh Mẫu".
      const country = unit === undefined ? countryAt(text, words, run.from) : 0
      const isVietnamese = COMMON_SURNAMES.has(words[run.from + country]?.text ?? '')
      from = country > 0 && !isVietnamese ? foreign : nameStart(text, words, run, unit)
      // "Tỉnh ủy Đắk Mẫu": provinces have names of all peoples too.
      if (from < 0 && PLACE_NAMES.at(text, words, run.from) < run.to - run.from)
        from = startBehindPlaceAbroad(text, words, run) ?? foreign
    }
    if (unit !== undefined && isInLargerUnit(segment, run)) from = -1
    if (isPresident(segment, run)) from = run.from
    if (from < 0 && unit === undefined && (opensItem(segment, run) || isSuspect(segment, run)))
      from = run.from
    if (titles.length === 0 && namesWork(segment, run)) from = -1
    if (from < 0) {
      if (opensPlaces(segment, run, unit)) previous = { to: run.to, isThing: true, isUnit: true }
      continue
    }
    // "xã Vinh Sơn Trần Văn A": communes are called after saints, too.
    const christian = unit === undefined ? withChristianNames(segment, run, from) : from
    const isChristened = christian < from
    from = christian
    if (
      isNamedWithTitle(segment, from) ||
      ((from > run.from || titles.length === 0) && isNamedAfter(segment, from, run.from))
    ) {
      previous = { to: run.to, isThing: true }
      continue
    }
    const opensRun = from === run.from
    const name = textOf(segment, from, run.to)
    const afterThing =
      opensRun && titles.length === 0 && isAfterThing(segment, from, run.to, previous)
    if (
      (NAMES_OF_THINGS.has(name) && !isPresident(segment, run)) ||
      (opensRun && titles.length === 0 && isInListOfUnits(segment, from)) ||
      isDelegation(segment, from, run.to)
    )
      continue
    const mention: Mention = {
      segment,
      from,
      to: run.to,
      name,
      honorifics: opensRun ? titles : [],
      posts: [],
      hasEvidence:
        (opensRun &&
          (titles.length > 0 || hasPartInStory(segment, run.from) || isSuspect(segment, run))) ||
        isChristened ||
        isToldAge(segment, run.to),
      isThing: afterThing,
      ...(run.isUpper ? { isUpper: true } : {}),
    }
    mentions.push(mention)
    starts.add(from)
    previous = {
      to: run.to,
      isThing: afterThing,
      isUnit: afterThing && previous?.isUnit === true,
    }
  }
  if (mentions.length === 0) return mentions
  const posts = findPosts(segment, (index) => starts.has(index))
  givePosts(segment, mentions, posts)
  for (const mention of mentions) asDelegate(mention)
  believeListed(segment, mentions)
  return mentions.filter((mention) => !mention.isThing || mention.hasEvidence)
}

/** "ông Mạc Mẫu (Mo Mau) - Tổng Lãnh sự B": the same name as it is written abroad, or a pen name. */
function isOtherName({ text, words }: Segment, bearer: Mention | undefined, run: Run): boolean {
  if (bearer === undefined || run.from !== bearer.to) return false
  const end = words[run.to - 1]?.end ?? 0
  return gapBefore(text, words, run.from) === ' (' && text[end] === ')'
}

/** "Giám mục Giuse Trần Văn A": where the name begins with the saint's before it. */
function withChristianNames({ text, words }: Segment, run: Run, from: number): number {
  if (from <= run.from) return from
  const end = words[from]?.start ?? 0
  const length = christianNamesAtEnd(text.slice(words[run.from]?.start, end))
  if (length === 0) return from
  return words.findIndex(({ start }) => start >= end - length)
}

const LONGEST_IN_ITEM = 4

/** "...; Mang Mẫu - Phó Bí thư Huyện ủy": who stands so in a list, whatever the surname. */
function opensItem(segment: Segment, run: Run): boolean {
  const size = run.to - run.from
  if (size < 2 || size > LONGEST_IN_ITEM) return false
  if (INSTITUTION.has(segment.words[run.from]?.text ?? '')) return false
  return isItemWithPost(segment, run)
}

/** Behind a unit of administration few words are a place: "huyện A Mẫu"; "Y Blôk Mẫu" is a name. */
function startBehindUnit(text: string, words: readonly Word[], run: Run): number {
  const abroad = startBehindPlaceAbroad(text, words, run)
  if (abroad !== undefined) return abroad
  const size = run.to - run.from
  if (size === LONGEST_PLACE && NAME_PARTICLE.test(words[run.from]?.text ?? '')) return run.from
  return size <= LONGEST_PLACE ? -1 : foreignNameStart(text, words, run)
}

/** "Đô trưởng Phnom Penh Mẫu Dụ": where a name of two words or more begins behind a place abroad. */
function startBehindPlaceAbroad(
  text: string,
  words: readonly Word[],
  run: Run,
): number | undefined {
  const length = PROVINCE_ABROAD.at(text, words, run.from)
  return length > 0 && run.to - run.from - length >= 2 ? run.from + length : undefined
}

const SIBLINGS: ReadonlySet<string> = new Set(['chị', 'anh', 'trẻ'])

/** Words of respect and ranks right before a word, in order: "Thiếu tướng, TS". */
function honorificsBefore(segment: Segment, index: number): string[] {
  const { text, words } = segment
  const found: string[] = []
  let at = index
  while (at > 0 && /^(?:\s+|\.\s?|,\s)$/u.test(gapBefore(text, words, at))) {
    const length = HONORIFIC.endingAt(text, words, at - 1)
    if (length === 0) break
    if (found.length === 0 && gapBefore(text, words, at).includes(',')) break
    // "Chị em Mẫu Sơn": those of a place.
    if (words[at - 1]?.lower === 'em' && SIBLINGS.has(words[at - 2]?.lower ?? '')) break
    found.unshift(textOf(segment, at - length, at))
    at -= length
  }
  return found
}

/** After "đồng chí" and the like any run is a name, unless it is a place or too long. */
function isWholeName(segment: Segment, run: { from: number; to: number }): boolean {
  const size = run.to - run.from
  if (INSTITUTION.has(segment.words[run.from]?.text ?? '')) return false
  if (SCHOOL.test(segment.text.slice(segment.words[run.from]?.start))) return false
  // "bác sĩ Hàn Quốc Lý Mẫu": from where the title's bearer is; "bà Thái Lan Mẫu" is called so.
  const country = countryAt(segment.text, segment.words, run.from)
  if (country > 0 && size - country >= 2) return false
  // "Bà mẹ Việt Nam a...", where the text was cut.
  if (MOTHERLAND.at(segment.text, segment.words, run.from) > 0) return false
  // "các ông, bà Dự Đại hội": a congress, not a name.
  if (
    segment.words[run.to - 1]?.text === 'Đại' &&
    /^(?:hội|biểu)$/u.test(segment.words[run.to]?.text ?? '')
  )
    return false
  return size >= 2 && size <= 5 && PLACE_NAMES.at(segment.text, segment.words, run.from) < size
}

/** "thầy cô Trường Phổ thông A"; "đồng chí Trường Chinh" is somebody. */
const SCHOOL = latin(
  /^Trường (?:Phổ thông|Đại học|Cao đẳng|Tiểu học|Trung|Mầm non|Mẫu giáo|Chính trị|Dân tộc|Nội trú)(?!\p{L})/u,
)

/** Words with which bodies begin and names do not: "đại biểu Ban Đảng Trung ương". */
const INSTITUTION: ReadonlySet<string> = new Set(
  'Ban Bộ Sở Cục Vụ Đảng Ủy Tỉnh Huyện Quận Phòng Tổng Hội Mặt Nhà Quốc Báo Tạp'.split(' '),
)

/** What is named after the President, or is his, is not he. */
const HIS =
  /(?:tư tưởng|đạo đức|phong cách|tấm gương|tượng|tượng đài|lăng|ảnh|chân dung|di chúc|lời (?:dạy|kêu gọi|căn dặn)|bảo tàng|lưu niệm|di tích|nhà sàn|sinh nhật|ngày sinh|làm theo|năm ngày|thư|của|về|theo|với)\s+(?:của\s+)?Chủ tịch\s+$/iu
const ACTED = latin(
  /^\s*,?\s*(?:kính yêu\s+)?(?:đã|tới|đến|về|ký|dạy|khẳng định|căn dặn|viết|nói|gửi|ra|đọc|từng|luôn|trực tiếp|sáng lập|quyết định|thành lập|thăm)(?!\p{L})/u,
)

/** "Chủ tịch Hồ Chí Minh đã đến thăm": a person of the story, not a city, a thought or a prize. */
function isPresident({ text, words }: Segment, { from, to }: Run): boolean {
  const start = words[from]?.start ?? 0
  const end = words[to - 1]?.end ?? start
  if (!NAMES_OF_THINGS.has(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - 60), start)
  if (!/(?<!\p{L})Chủ tịch\s+$/u.test(before) || HIS.test(before)) return false
  return ACTED.test(text.slice(end, end + 40))
}

/** Middle names that stand behind surnames only. */
const MIDDLE_OF_NAME = /^(?:Văn|Thị|Seo|Mí|A)$/u

/**
 * Without title or post, a run is a name only with a common surname, or a rare one before a middle
 * name that nothing else has, and three syllables or four.
 */
export function isPlainName(mention: Mention): boolean {
  const size = mention.to - mention.from
  const [first = '', second = ''] = mention.segment.words
    .slice(mention.from, mention.to)
    .map(({ text }) => text)
  return (
    size >= 3 &&
    size <= 4 &&
    (COMMON_SURNAMES.has(first) || (RARE_SURNAMES.has(first) && MIDDLE_OF_NAME.test(second))) &&
    !mention.isThing &&
    mention.segment.kind !== 'headline'
  )
}
