import { latin } from '../../vietnamese/latin.ts'
import type { MentionRole } from '../report.ts'
import type { Mention } from './mention.ts'

/** What a person does, by the words behind the name; a role stands before those it outranks. */
const ROLES: readonly { readonly role: MentionRole; readonly words: RegExp }[] = [
  { role: 'chaired', words: /(?<!\p{L})(?:đồng )?(?:chủ trì|chủ tọa|điều hành)(?!\p{L})/u },
  {
    role: 'spoke',
    words: /(?<!\p{L})(?:phát biểu|kết luận|khai mạc|bế mạc|có bài phát biểu)(?!\p{L})/u,
  },
  {
    role: 'reported',
    words: /(?<!\p{L})(?:trình bày|báo cáo|thông qua báo cáo|thông tin)(?!\p{L})/u,
  },
  {
    role: 'signed',
    words: /(?<!\p{L})(?:đã ký|vừa ký|ký ban hành|ký kết|thay mặt .{0,40} ký)(?!\p{L})/u,
  },
  {
    role: 'received',
    words: /(?<!\p{L})(?:tiếp đón|đón tiếp|đã tiếp|có buổi tiếp|tiếp xã giao)(?!\p{L})/u,
  },
  {
    role: 'visited',
    words: /(?<!\p{L})(?:thăm|làm việc với|khảo sát|kiểm tra|thị sát)(?!\p{L})/u,
  },
  { role: 'attended', words: /(?<!\p{L})(?:dự|tham dự|đến dự|tham gia)(?!\p{L})/u },
  {
    role: 'quoted',
    words:
      /(?<!\p{L})(?:cho biết|cho rằng|nhấn mạnh|khẳng định|đề nghị|yêu cầu|đánh giá|chia sẻ|lưu ý|nói|nhận định)(?!\p{L})/u,
  },
]
/** The words of each role in a group of its name; of several at one place the first in order count. */
const ANY_ROLE = latin(
  new RegExp(ROLES.map(({ role, words }) => `(?<${role}>${words.source})`).join('|'), 'u'),
)
const ATTENDS_BEFORE = latin(
  /^(?:cùng )?(?:tham dự|dự|đến dự|tham gia)(?!\p{L})[^.]*?(?:có|gồm)(?!\p{L})/iu,
)
const CHAIRS_BEFORE = /(?:chủ trì|điều hành)[^.]{0,40}(?:là|của|có)(?:\s|:)[^.]{0,40}$/iu
const REACH = 70
const LONGEST_SENTENCE = 600

/** The role that the words around one mention give; undefined when they give none. */
export function roleOf(mention: Mention): MentionRole | undefined {
  const { segment, from, to } = mention
  const { text, words } = segment
  const end = Math.max(
    words[to - 1]?.end ?? 0,
    ...mention.posts.map((post) => words[post.to - 1]?.end ?? 0),
  )
  const start = words[from]?.start ?? 0
  const clause = /^[^.;:"]*/.exec(text.slice(end, end + REACH))?.[0] ?? ''
  const said = ANY_ROLE.exec(clause)?.groups
  if (said) return ROLES.find(({ role }) => said[role] !== undefined)?.role
  const before = text.slice(Math.max(0, start - LONGEST_SENTENCE), start)
  const sentence = before.slice(before.lastIndexOf('. ') + 1).trimStart()
  if (CHAIRS_BEFORE.test(sentence)) return 'chaired'
  return ATTENDS_BEFORE.test(sentence) ? 'attended' : undefined
}

/** The one of two roles that says more about the event. */
export function strongerRole(
  one: MentionRole | undefined,
  other: MentionRole | undefined,
): MentionRole | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return rank(other) < rank(one) ? other : one
}

function rank(role: MentionRole): number {
  return ROLES.findIndex((row) => row.role === role)
}
