/** Which posts stand behind a name as its bearer's: "Name, post", "Name - post", "Name (post". */
import { latin } from '../../vietnamese/latin.ts'
import { RANK } from '../../vietnamese/titles.ts'
import type { Mention } from './mention.ts'
import { beforePost, type Post } from './posts.ts'
import { OPENS_ROW } from './professions.ts'
import type { Segment } from './segments.ts'

const SEPARATOR =
  /^\s*(?:-?,|-|–|;|kiêm)\s*(?:và\s*)?(?:tân\s*)?(?:(?:khi|lúc) (?:đó|ấy|này) (?:đang )?là\s*)?$/u
const LONGEST_ROW_HEAD = 60
const UNKNOWN_POST = latin(
  /^(\s*[,-]\s*)(?:[ỦUủu][ỷyỵủ] viên|\p{Lu}\p{Ll}+ \p{Ll})[^,;.:()]{2,50}[,-]\s*$/u,
)

/** "Bà A, dân tộc Mẫu, 39 tuổi, Chi hội trưởng", "Bà A, sinh ngày 1/2/1975, Bí thư B". */
const PERSONAL = latin(
  /^(?:\s*,\s*(?:(?:người )?dân tộc [\p{L}' -]{2,14}|\d{1,3} tuổi|SN \d{4}|(?:ngụ|trú) (?:tại )?[^,;()]{2,40})|(?:\s*,)?\s?sinh (?:năm|ngày) \d[\d/.-]{3,9})+(?=\s*,)/iu,
)

/** "A (SN 1962), trú tại phường 5, Mẫu (nguyên Chủ tịch UBND huyện)": as the police says of suspects. */
const LIVES_SOMEWHERE = latin(
  /^\s*\((?:SN|sinh)[^()]{2,30}\)\s*,?\s*(?:trú|ngụ|quê|ở|HKTT)(?!\p{L})[^();:]{2,90}\((?:là )?$/iu,
)

/** "Ông A, Thượng tá, Phó Chỉ huy trưởng". */
const RANK_BEHIND = new RegExp(String.raw`^\s*,\s${RANK}(?=,)`, 'iu')

function isAccused({ text, words }: Segment, { from }: Mention): boolean {
  const start = words[from]?.start ?? 0
  return /(?<!\p{L})bị c(?:áo|an) $/iu.test(text.slice(Math.max(0, start - 9), start))
}

/**
 * "3 | Thái Nguyên | Ông A | Giám đốc Sở B |": the cell behind the name, in a row that has no post in
 * front of it. A single bar parts other things.
 */
function opensRow({ text, words }: Segment, { from, honorifics }: Mention): boolean {
  const start = words[from]?.start ?? 0
  const cells = text.slice(Math.max(0, start - LONGEST_ROW), start).split('|')
  const own = (cells.at(-1) ?? '').trim()
  if (own !== '' && own !== honorifics.join(' ')) return false
  const bars = cells.length - 1 + text.slice(start, start + LONGEST_ROW).split('|').length - 1
  return bars > 1 && cells.slice(0, -1).every((cell) => !NAMES_POST.test(cell))
}

/** In characters, to either side of the name. */
const LONGEST_ROW = 300

const NAMES_POST = latin(
  /(?<!\p{L})(?:giám đốc|chủ tịch|bí thư|trưởng|ủy viên|thư ký|chánh|hiệu trưởng|phó)(?!\p{L})/iu,
)

/** "Ngoài ông A, Thủ tướng cũng ...": besides him somebody else acts. */
function isBesides({ text, words }: Segment, { from }: Mention): boolean {
  const start = words[from]?.start ?? 0
  return /(?:^|[.;]\s)Ngoài (?:(?:ông|bà|đồng chí|anh|chị) )?$/u.test(
    text.slice(Math.max(0, start - LONGEST_OPENING), start),
  )
}

const LONGEST_OPENING = 20

/** "Name, post", "Name - post", "Name-Post", "Name (post". */
export function standsBehind(segment: Segment, mention: Mention, post: Post): boolean {
  if (isBesides(segment, mention)) return false
  const between = beforePost(segment, mention, post)
  if (between === ' ') {
    // "Trần Văn A nguyên Chủ tịch xã": as courts name the accused.
    if (segment.words[post.from]?.lower === 'nguyên') return true
    // "đồng chí A Bí thư Huyện ủy", "bị cáo A Chủ tịch Công ty B": pages leave the comma out.
    const isTold = mention.honorifics.length > 0 || isAccused(segment, mention)
    if (isTold && segment.words[post.from]?.shape === 'capital') return true
    const end = segment.words[mention.to - 1]?.end ?? 0
    return OPENS_ROW.test(segment.text.slice(Math.max(0, end - LONGEST_ROW_HEAD), end))
  }
  // "bầu ông A (SN 1961) Giám đốc Sở B": nor behind the bracket.
  const isBorn = /^\s\((?:SN|sinh)[^()]{2,30}\)\s$/u.test(between)
  if (isBorn && mention.honorifics.length > 0) return segment.words[post.from]?.shape === 'capital'
  // A post that no list knows may stand before one that is known: "A, Ủy viênThường vụ, Trưởng ban B".
  const bare = between
    .replace(/^\s*\([^()]*\)/, '')
    .replace(RANK_BEHIND, '')
    .replace(PERSONAL, '')
    .replace(UNKNOWN_POST, '$1')
  return (
    (SEPARATOR.test(bare) && !bare.includes(';')) ||
    (between === ' | ' && opensRow(segment, mention)) ||
    LIVES_SOMEWHERE.test(between) ||
    /^\s*\(\s?(?:(?:[^()]{0,40}|(?:SN|sinh|\d{2} tuổi)[^()]{0,100})[,;]\s*)?(?:(?:cùng |đều )?là |cùng |đều )?$/u.test(
      between,
    )
  )
}
