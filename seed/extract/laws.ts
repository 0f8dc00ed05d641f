/** Laws that are cited by their names: "Luật Đất đai năm 2024". */
import { latin } from '../../vietnamese/latin.ts'
import { AFTER_POST } from '../../vietnamese/after-post.ts'
import type { RawCitation } from './citations.ts'
import type { Segment } from './segments.ts'

const LAW = latin(
  /(?<![\p{L}])(?<kind>Luật|Bộ luật|Pháp lệnh|Hiến pháp)\s+(?=\p{Lu})(?<rest>[^.;:()"?!\n]{2,90})/gu,
)
/** What follows a comma inside the names of laws: "Phòng, chống tham nhũng", "Thi đua, khen thưởng". */
const LAW_CONTINUES = latin(
  /^,\s(?:chống|chữa|phòng|thể thao|sử dụng|kinh doanh|giáo dục|khen thưởng|công chức|viên chức|an toàn|nhập cảnh|xuất cảnh|quá cảnh|vệ sinh|đối thoại|cư trú|lãng phí|cứu nạn|hỗ trợ|khai thác|bảo vệ)(?!\p{L})/u,
)
const LAW_ENDS = latin(
  new RegExp(
    String.raw`^(?:,|\s\d|\s-\s|\svà\s(?:Luật|Bộ luật|Nghị|các|Pháp lệnh|những|một)|\s(?:${[...AFTER_POST, 'năm', 'số', 'của', 'về', 'ngày', 'hoặc', 'quy định', 'sửa đổi', 'nước', 'này', 'cũng', 'vì'].join('|')})(?!\p{L}))`,
    'u',
  ),
)

/** Every law that is named in the segment, in order; ordinary words such as "luật gia" are none. */
export function lawsIn(segment: Segment): RawCitation[] {
  const found: RawCitation[] = []
  if (!/Luật|luật|Pháp lệnh|Hiến pháp/u.test(segment.text)) return found
  for (const match of segment.text.matchAll(LAW)) {
    const { kind = '', rest = '' } = match.groups ?? {}
    const name = lawName(rest)
    if (name.length < 2 || /^(?:Sư|Gia)(?!\p{L})/u.test(name)) continue
    const nameStart = match.index + match[0].length - rest.length
    const nameEnd = nameStart + name.length
    const year = /^(?:\s*\(sửa đổi\))?,?\s+(?:năm\s+)?((?:19|20)\d{2})(?!\d|[-/])/u.exec(
      segment.text.slice(nameEnd),
    )
    found.push({
      start: match.index,
      end: nameEnd + (year?.[0].length ?? 0),
      kind,
      kindWord: kind,
      lawName: name,
      ...(year?.[1] ? { lawYear: Number(year[1]) } : {}),
    })
  }
  return found
}

/** A law's name goes on until a mark that is not its own, or a word that no name holds. */
function lawName(rest: string): string {
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] !== ' ' && rest[at] !== ',') continue
    const tail = rest.slice(at)
    const continued = LAW_CONTINUES.exec(tail)
    if (continued) at += continued[0].length - 1
    else if (LAW_ENDS.test(tail)) return rest.slice(0, at)
  }
  return rest.trimEnd()
}
