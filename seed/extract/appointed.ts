/** Posts that somebody is appointed or elected to, or voted out of, in a sentence that says so. */
import { latin } from '../../vietnamese/latin.ts'
import type { Mention } from './mention.ts'
import { behindPost, postSpan, postText, type Post } from './posts.ts'
import type { Segment } from './segments.ts'

const APPOINTED =
  /(?:(?:vào|ở|rời(?: khỏi)?) (?:các )?(?:chức(?: vụ| danh)?|cương vị|vị trí|ghế)|[Vv]ới (?:trách nhiệm|cương vị|tư cách)(?: là)?|trở thành|giữ (?:các )?(?:chức|cương vị|trọng trách|ghế)(?: vụ| danh)?|chức(?: vụ| danh)?|(?:đảm nhận|đảm nhiệm|đảm đương)(?: (?:cương vị|vị trí|trọng trách))?|làm|(?:tái )?(?:đắc cử|trúng cử)|tái cử|nhận quyết định(?: bổ nhiệm)?|nhận (?:nhiệm vụ|trách nhiệm)(?: mới là)?|tiếp nhận (?:cương vị|chức vụ|vị trí)|được (?:bổ nhiệm|chỉ định|bầu)(?: lại| bổ sung)?|(?:điều động|tiếp nhận|phân công)(?:,| và) (?:giao|bổ nhiệm|cử)|bị xóa tư cách|nguyên là|là|vị trí|giữ)(?: mới| tân| kiêm nhiệm)?:?\s*$/u
/** Without one of these a post behind "chức danh" is anybody's. */
const APPOINTS = latin(
  /(?<!\p{L})(?:bầu|bổ nhiệm|bổ nhiệm lại|giữ|phê chuẩn|chuẩn y|điều động|luân chuyển|phân công|chỉ định|đảm nhận|đảm nhiệm|đảm đương|đảm trách|thôi|nhận|giao|trúng cử|đắc cử|tái cử|tiếp tục|cử)(?!\p{L})/u,
)
/** "A được HĐND tỉnh miễn nhiệm chức ...": right behind the name. */
const DISMISSED = latin(
  /^\s*,?\s*(?:(?:đã|vừa|cũng|mới) )?(?:được|bị) (?:\p{Lu}[\p{L} ]{2,60} )?(?:đồng ý |thống nhất |biểu quyết )?(?:cho )?(?:miễn nhiệm|bãi nhiệm|cách)(?!\p{L})/u,
)
const VOTED = latin(
  /(?<!\p{L})(?:(?<!tổ )[Cc]hức(?: vụ| danh)?|ghế|cương vị|nhiệm vụ|[Tt]ư cách|(?:trao|giao|công bố|nhận) quyết định(?: (?:bổ nhiệm|làm|bổ nhiệm làm))?|kết quả bầu(?: cử)?|bầu(?: cử)?|miễn nhiệm|bãi nhiệm|thôi làm)(?: bổ sung)?(?: các)?[,:]?\s*$/u,
)
/** "phê chuẩn kết quả bầu: chức A đối với ông B; chức C đối với ông D": further items of the list. */
const VOTED_LIST = latin(
  /(?<!\p{L})(?:kết quả bầu(?: cử)?|bầu|miễn nhiệm|bãi nhiệm)(?: bổ sung)?(?: (?:các )?chức(?: vụ| danh))?:[^.]{0,1500};\s*$/u,
)
/** "miễn nhiệm chức A nhiệm kỳ 2016 - 2021 với ông B": right behind the post and its term. */
const CONCERNS = latin(
  /^\s*,?\s*(?:[Kk]hóa (?:[IVXLC]+|\d+(?:\s?-\s?\d+)?),?\s*)?(?:(?:nhiệm kỳ|giai đoạn|thời kỳ) [\d\s-]+(?:và (?:nhiệm kỳ |giai đoạn )?[\d\s-]+)?)?,?\s*(?:để (?:nhận|làm|thực hiện) nhiệm vụ (?:mới|khác),?\s*)?(?:đối với|với|cho):?\s[\p{L}\s]{0,20}:?\s*$/u,
)
/** "miễn nhiệm chức A và cho thôi làm nhiệm vụ B đối với ông C": he held both. */
const LOSES_ANOTHER = latin(
  /^[^.;]{0,50}(?:và|,)\s+(?:cho\s+)?(?:thôi|miễn nhiệm|bãi nhiệm)\s[^.;]{0,80}(?<!\p{L})đối với\s[^.;]{0,20}$/u,
)
/** "cho thôi giữ chức A vì những sai sót ... đối với ông B". */
const BECAUSE = latin(
  /^\s(?:vì|do)\s[^.;]{3,200}(?<!\p{L})đối với\s(?:ông|bà|đồng chí|anh|chị)?\s*$/u,
)
/** "chức A thuộc về ông B". */
const FALLS_TO = latin(
  /^\s*(?:khóa (?:[\dIVXLC]+|mới),?\s*)?(?:nhiệm kỳ [\d\s-]+)?,?\s*(?:thời hạn \d+ năm,?\s*)?(?:kể từ ngày [\d/.-]+,?\s*)?(?:(?:đã|sẽ|vẫn)\s+)?(?:(?:thuộc về|được (?:trao|giao) cho)\s[\p{L}\s]{0,20}:?\s*|là\s(?:ông|bà|đồng chí|anh|chị)\s)$/u,
)
/** Whoever does one of these to a post does not hold it. */
const ACTS = latin(
  /^\s*,?\s*(?:(?:đã|vừa|cũng|cũng đã|vừa mới)\s+)?(?:ký|phê chuẩn|bổ nhiệm|điều động(?! và phân công giữ)|ban hành|trao|công bố|quyết định|đề nghị|giới thiệu|chỉ định|trình bày|trình(?! diện)|thông qua|đọc|báo cáo|chúc|tặng|thừa ủy quyền|chủ trì|giao|yêu cầu)(?!\p{L})/u,
)
/** "theo nguyện vọng cá nhân của bà A": she holds the post that she asks to leave. */
const AS_WISHED = latin(/(?<!\p{L})theo nguyện vọng(?: cá nhân)?(?!\p{L})/u)
/** "thay cho A": he leaves the post. */
const REPLACES = latin(/(?<!\p{L})thay(?: (?:cho|thế))?(?!\p{L})/iu)
/** Who asks for a vote is not the one voted on. */
const ASKED = latin(/(?<!\p{L})(?:theo|đề nghị|tờ trình|ý kiến)(?!\p{L})/iu)
const LONGEST_APPOINTMENT = 300
/** What those full stops and their words make longer. */
const LONGEST_ABBREVIATED = 40
/** Full stops that end no sentence. */
const ABBREVIATED = latin(/(?<!\p{L})(?:TP|Tp|TX|TT|T\.Ư)\.\s?/gu)

/** "A được bầu giữ chức ...", "bổ nhiệm A làm ...", "A là ...". */
export function personAppointed(
  segment: Segment,
  person: Mention | undefined,
  post: Post,
): Mention | undefined {
  const start = postSpan(segment, post).start
  if (!person || person.to > post.from) return undefined
  const end = segment.words[person.to - 1]?.end ?? 0
  if (start - end > LONGEST_APPOINTMENT + LONGEST_ABBREVIATED) return undefined
  const between = segment.text.slice(end, start).replace(ABBREVIATED, '').replace(GOES_ON, ' $1')
  if (SOMEBODY_ELSE.test(between)) return undefined
  if (between.length > LONGEST_APPOINTMENT || /[.;!?]\s/.test(between)) return undefined
  const match = APPOINTED.exec(between)
  if (ACTS.test(segment.text.slice(endOfPosts(segment, person), start))) return undefined
  const isOfOffice = /^(?:chức|vị trí)/u.test(match?.[0] ?? '')
  const isMeant = APPOINTS.test(between) || DISMISSED.test(between) || isElected(segment, person)
  if (!match || (isOfOffice && !isMeant)) return undefined
  if (VACANT.test(between)) return undefined
  // "tăng cường cán bộ xuống giữ chức Phó Bí thư các xã": many others hold it.
  if (OF_MANY.test(postText(segment, post))) return undefined
  if (/^(?:là|nguyên là)(?!\p{L})/u.test(match[0]))
    return IS.test(between) || IS.test(segment.text.slice(endOfPosts(segment, person), start))
      ? person
      : undefined
  if (/^(?:vào|ở) /u.test(match[0]))
    return isElected(segment, person) || APPOINTS.test(between) ? person : undefined
  return person
}

/**
 * Right behind the name, where its bearer lives, or the posts there: "A, nguyên Giám đốc B, hiện là
 * Bí thư C", "A, trú tại huyện B, nguyên là Chủ tịch xã C".
 */
const IS =
  /^\s*(?:,\s(?:trú|ngụ|thường trú|quê)(?: (?:tại|ở|quán))? [^,.;]{3,50}(?:, [^,.;]{3,40})?(?=,))?(?:nhiệm kỳ \d{4}\s?-\s?\d{4}\s*)?[,-]?\s*(?:(?:tiếp tục|hiện|đang|hiện đang|hiện nay|hiện tại|nay|nguyên|trước đó|(?:đã |vừa )?được (?:chỉ định|bầu|bổ nhiệm|phân công|công nhận)) )?là\s*$/u

/** "giao A điều hành Sở B tới khi kiện toàn chức danh Giám đốc": somebody is still to hold it. */
const VACANT = latin(
  /(?<!\p{L})(?:kiện toàn|(?:chờ|(?:đến|tới|cho đến) khi)(?: có)? (?:bổ nhiệm|bầu|quyết định)[^,.;]*) (?:các )?chức(?: vụ| danh)\s*$/u,
)

const OF_MANY = latin(/(?<!\p{L})các (?:xã|phường|thôn|bản|huyện|chi bộ|chi hội)(?!\p{L})/u)

/** Where the name ends, with the posts that stand right behind it. */
function endOfPosts(segment: Segment, { to, posts }: Mention): number {
  const end = segment.words[to - 1]?.end ?? 0
  return Math.max(end, ...posts.map((post) => postSpan(segment, post).end))
}

/** "bầu các ông A, B vào chức vụ": what was done to them stands before the names. */
const ELECTED = latin(
  /(?<!\p{L})(?:bầu|cử|bổ nhiệm|chỉ định|phê chuẩn|chuẩn y|điều động|luân chuyển|phân công|đưa)(?: bổ sung)?(?:,?\s(?:và|các|ông|bà|anh|chị|đồng chí|đ\/c|\p{Lu}\p{L}*))*,?\s$/u,
)

export function isElected(segment: Segment, person: Mention): boolean {
  const start = segment.words[person.from]?.start ?? 0
  return ELECTED.test(segment.text.slice(Math.max(0, start - 100), start))
}

/** "điều động A về Sở B; bổ nhiệm giữ chức C": the sentence goes on with the same person. */
const GOES_ON = latin(
  /;(\s+(?:đồng thời\s+)?(?:được\s+)?(?:thôi (?:giữ chức(?: vụ)?|làm)|(?:(?:bổ nhiệm|phân công|chỉ định|bầu|điều động|luân chuyển)(?:,| và)? )+(?:tham gia [^.;]{2,80}, )?(?:giữ|làm|đảm nhận|đảm nhiệm))(?!\p{L}))/u,
)
/** "A cho biết sẽ phân công ông Mẫu làm ...": a given name alone is somebody else. */
const SOMEBODY_ELSE = latin(
  /(?<!\p{L}|(?:[Tt]rợ lý|[Tt]hư ký)(?: của)? )(?:ông|bà|anh|chị|đồng chí|các (?:vị|ông|bà|đồng chí|cán bộ|tân))\s(?:\p{Lu}\p{Ll}|(?:vừa |được ))/u,
)

/** What a sentence says of whoever its paragraph is about. */
const HELD =
  /(?:từng|đã|lần lượt)(?: qua)?(?: lần lượt| từng)? (?:giữ|đảm nhận|đảm nhiệm|kinh qua|trải qua) (?:các |nhiều )(?:chức vụ|chức danh|cương vị|vị trí)(?: công tác| quan trọng)?(?: như| sau)?:?\s*$|(?:^|[.;]\s?)Nguyên là\s?:?\s*$/u

/**
 * "Đồng chí A sinh năm 1950. Đồng chí từng giữ các chức vụ: B, C": whoever alone the paragraph tells
 * of held them.
 */
export function personWhoHeld(
  segment: Segment,
  before: readonly Mention[],
  first: Post,
): Mention | undefined {
  const { start } = postSpan(segment, first)
  const person = before.at(-1)
  if (person === undefined) return undefined
  const said = segment.text.slice(Math.max(0, start - 90), start)
  const was = IS_OR_WAS.exec(said)
  // "ông Mẫu là": the given name of whoever it is.
  const given = was?.groups?.['given']
  if (given !== undefined && !person.name.endsWith(` ${given.trim()}`)) return undefined
  if (!HELD.test(said) && !was) return isToldOf(segment, person, first) ? person : undefined
  if (HIS.test(said) ? isWoman(person) : HERS.test(said) && isMan(person)) return undefined
  return before.every(({ name }) => isSame(name, person.name)) ? person : undefined
}

const HIS = latin(/(?<!\p{L})(?:ông|anh)\s[^.,;:]*$/iu)
const HERS = latin(/(?<!\p{L})(?:bà|chị)\s[^.,;:]*$/iu)

function isWoman({ name, honorifics }: Mention): boolean {
  return /\sThị\s/u.test(name) || honorifics.some((title) => /^(?:bà|chị|cô)$/iu.test(title))
}

function isMan({ honorifics }: Mention): boolean {
  return honorifics.some((title) => /^(?:ông|anh|chú)$/iu.test(title))
}

/** A full name and the given name that it ends with are one person's in a paragraph. */
function isSame(one: string, other: string): boolean {
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
}

const IS_OR_WAS = latin(
  /(?:^|[.,;:]\s+)(?:[Tt]rước đó,? |[Hh]iện nay,? |[Hh]iện,? )?(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Aa]nh|[Cc]hị) (?<given>\p{Lu}\p{L}+ )?(?:(?:(?:hiện|hiện đang|đang|hiện nay|hiện tại|nguyên|vốn|từng|đã từng|cũng từng) )?là|(?:đã |cũng )?từng (?:giữ|đảm nhận|đảm nhiệm|làm|giữ chức|giữ chức vụ)|về làm|được (?:điều động|luân chuyển|bổ nhiệm|bầu|phân công)(?: về)? (?:làm|giữ chức|giữ chức vụ))\s+$/u,
)

/** What the news of a death says of a life before its offices. */
const JOINED_PARTY = latin(/(?<!\p{L})(?:vào Đảng|tham gia cách mạng|kết nạp)(?!\p{L})/u)
const LONGEST_LIFE = 400
/** "A (tức B), sinh năm 1940; quê quán: C; ": what the news of a death says before the posts. */
const LIFE =
  /^\s*(?:\([^()]{2,60}\))?\s*,?(?:[^.;!?]{0,60},)?\s*sinh (?:năm|ngày)\s[^!?]*[;,.]\s*$/u

/**
 * "Đồng chí A, sinh năm 1940; quê quán xã B. Vào Đảng năm 1960; nguyên C; D": a post behind somebody's
 * life, over its sentences; one that is not called former, only where the life is that of a cadre.
 */
function isToldOf(segment: Segment, person: Mention, first: Post): boolean {
  const end = segment.words[person.to - 1]?.end ?? 0
  const { start } = postSpan(segment, first)
  if (start - end > LONGEST_LIFE) return false
  const between = segment.text.slice(end, start)
  const isFormer = segment.words[first.from]?.lower === 'nguyên'
  return LIFE.test(between) && (isFormer || JOINED_PARTY.test(between))
}

/** "đối với: ông A, Giám đốc B; bà C": a colon opens the list. */
export function opensList(segment: Segment, first: Mention): boolean {
  const start = segment.words[first.from]?.start ?? 0
  return /:\s*(?:\p{L}+\s+){0,3}$/u.test(segment.text.slice(Math.max(0, start - 30), start))
}

/** "miễn nhiệm chức danh ... đối với A", "phê chuẩn kết quả bầu ... đối với A, B và C". */
export function isVotedOn(
  segment: Segment,
  person: Mention | undefined,
  first: Post,
  last: Post,
): boolean {
  const { start } = postSpan(segment, first)
  const before = segment.text.slice(Math.max(0, start - 40), start)
  const isNextItem = /;\s*$/.test(before) && VOTED_LIST.test(segment.text.slice(0, start))
  if (!isNextItem && !VOTED.test(before)) return false
  const between = person && behindPost(segment, last, person).replace(AS_WISHED, ' ')
  return (
    between !== undefined &&
    !ASKED.test(between) &&
    !REPLACES.test(between) &&
    (/^[^.;]{0,40}(?:(?:đối với|cho|của)(?!\p{L})[^.;]{0,40}|đối với các [^.;,]{0,80})$/u.test(
      between,
    ) ||
      CONCERNS.test(between) ||
      LOSES_ANOTHER.test(between) ||
      BECAUSE.test(between) ||
      FALLS_TO.test(between))
  )
}

/** "bầu A giữ chức B, ông C giữ chức D": the comma before C ends what is said of A. */
export function isAppointedBefore(
  segment: Segment,
  before: Mention | undefined,
  chain: readonly Post[],
  after: Mention,
): boolean {
  if (!/^\s*,/.test(behindPost(segment, chain.at(-1) as Post, after))) return false
  return (
    before !== undefined &&
    (!before.isThing || before.hasEvidence) &&
    personAppointed(segment, before, chain[0] as Post) !== undefined
  )
}
