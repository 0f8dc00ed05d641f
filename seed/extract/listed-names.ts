/**
 * Lists of nothing but names behind words of respect, "gồm các ông, bà: Trần Mẫu, Vi Mạnh Dụ, Tô Thử.", or
 * of whom the police has: "Các đối tượng bị bắt gồm: ...".
 */
import { latin } from '../../vietnamese/latin.ts'
import type { Mention } from './mention.ts'
import type { Segment } from './segments.ts'

const OPENS = latin(
  /(?<!\p{L})(?:các (?:ông|bà|đồng chí|đ\/c|anh|chị)(?:(?:,| và|,? và các)? (?:ông|bà|anh|chị))?|(?:các|những|\d{1,2}) (?:đối tượng|bị can|bị cáo|nghi phạm|cán bộ)[^:.]{0,40} (?:gồm|là))\s?: /iu,
)
const NAMES = latin(
  /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4}(?:(?:, | và |, và )\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4})+(?=\s*(?:[.;)]|$))/u,
)

/** Whoever is named in such a list is somebody, however rare his surname is. */
export function believeListed({ text, words }: Segment, mentions: readonly Mention[]): void {
  const opening = text.includes(': ') ? OPENS.exec(text) : null
  if (!opening) return
  const start = opening.index + opening[0].length
  const end = start + (NAMES.exec(text.slice(start))?.[0].length ?? 0)
  for (const mention of mentions) {
    const at = words[mention.from]?.start ?? 0
    if (at >= start && at < end && !mention.isThing) mention.hasEvidence = true
  }
}
