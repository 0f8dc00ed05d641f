const SOURCE =
  /^\(?\s*(?:(?:nguồn(?: tin)?|source)\s*:\s*|nguồn\s+|theo\s*:?\s+)(?<name>[^:;]{2,80}?)\s*\)?\.?$/iu
const NAMED = /^nguồn(?: tin)?\s*:\s*(?<name>https?:\/\/\S+|[^;]{2,120}?)\.?$/iu
const DOMAIN = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/\S*)?$/i
/** A paper's address alone on the last line. */
const BARE_DOMAIN = /^(?:[a-z0-9-]+\.){1,3}(?:vn|com|net|org)$/i
/** An agency or a paper alone on the line: "(TTXVN/Vietnam+)", "Báo A", "Trang TTĐT huyện B". */
const OUTLET =
  /^\(?(?<name>TTX\p{Lu}{2}(?:\s?\/\s?[\p{L}\d+.]+)*|VOV\d?|VTV\d?|VGP|CAND|QĐND|ĐCSVN|(?:(?:Báo|Tạp chí) (?:\p{Lu}|điện tử \p{Lu})|(?:Cổng|Cong|Trang) (?:TTĐT|thông tin)(?!\p{L}))[^.:;,()]{2,70}|(?:Cổng|Cong|Trang) TTĐT\p{Lu}{2,6})\)?\.?$/u
/** "Theo Trần A (Báo B)", "Trần A/baob.vn": the author and where he wrote. */
const AUTHOR_AND_OUTLET =
  /^(?:Theo\s+(?<cited>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){1,4})\s*[(/]|(?<author>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){1,4})\s*\/\s*(?=\S+\.(?:vn|com|net|org)\)?$))\s*(?<outlet>[^()]{2,60}?)\)?\.?$/u
/** "Theo" opens sentences too: a source is short, a name and no clause. */
const LONGEST_AFTER_THEO = 40

/** "Theo Nghị định 100", "Theo ông A" open sentences. */
const OPENS_CLAUSE =
  /^(?:nghị|quyết định|luật|bộ luật|thông tư|thông báo|kế hoạch|chỉ thị|quy định|ông|bà|anh|chị|đồng chí|đó)(?!\p{L})/iu

export interface SourceLine {
  readonly name: string
  readonly url?: string
}

/** True for the name of an agency or a paper alone on a line. */
export function isOutlet(line: string): boolean {
  return OUTLET.test(line)
}

/**
 * Parts a line that names an author and the paper he wrote for. `at` is the offset of the paper's
 * name in the line.
 */
export function parseAuthorAndSource(
  line: string,
): { author: string; source: SourceLine; at: number } | undefined {
  const { cited, author = cited, outlet } = AUTHOR_AND_OUTLET.exec(line)?.groups ?? {}
  if (author === undefined || outlet === undefined) return undefined
  const source = DOMAIN.test(outlet)
    ? { name: outlet, url: `https://${outlet.toLowerCase()}` }
    : { name: outlet }
  return { author, source, at: line.lastIndexOf(outlet) }
}

/** Reads a short last line that names where the report was taken from: "Nguồn: x", "Theo x", a URL. */
export function parseSource(line: string): SourceLine | undefined {
  const address = /^\(?\s*(?:nguồn(?: tin)?\s*:?\s*)?(https?:\/\/[^\s()]+)\s*\)?$/iu.exec(line)?.[1]
  if (address) return { name: DOMAIN.exec(address)?.[1] ?? address, url: address }
  if (BARE_DOMAIN.test(line)) return { name: line, url: `https://${line.toLowerCase()}` }
  const match = NAMED.exec(line) ?? OUTLET.exec(line) ?? SOURCE.exec(line)
  const name = match?.groups?.['name']?.trim()
  if (!name) return undefined
  if (/^\(?\s*theo/iu.test(line)) {
    if (!/^\(?\s*(?:Theo|THEO)/u.test(line) || OPENS_CLAUSE.test(name)) return undefined
    if (name.length > LONGEST_AFTER_THEO || /[,.]\s/.test(name) || !/^[\p{Lu}\da-z]/u.test(name))
      return undefined
    if (
      !/^\p{Lu}/u.test(name) &&
      !DOMAIN.test(name) &&
      !/^(?:báo|tạp chí|cổng)(?!\p{L})/iu.test(name)
    )
      return undefined
    if (/(?<!\p{L})(?:là|đã|sẽ|cho biết|được)(?!\p{L})/iu.test(name)) return undefined
  }
  const domain = DOMAIN.exec(name)
  if (!domain) return { name }
  return /^https?:/i.test(name)
    ? { name: domain[1] ?? name, url: name }
    : { name, url: `https://${name.toLowerCase()}` }
}
