import { opensWithCapital } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import type { BylineName, Part } from '../report.ts'
import { parseByline } from './byline.ts'
import type { Line } from './lines.ts'

const SOURCE =
  /^\(?\s*(?:(?:nguồn(?: tin)?|source)\s*:\s*|nguồn\s+|theo\s*:?\s+)\(?(?<name>[^:;]{2,80}?)\s*\)?\.?$/iu
const NAMED = /^nguồn(?: tin)?\s*:\s*(?<name>https?:\/\/\S+|[^;]{2,120}?)\.?$/iu
const DOMAIN = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/\S*)?$/i
/** A paper's address alone on the last line. */
const BARE_DOMAIN = /^\(?(?<domain>(?:[a-z0-9-]+\.){1,3}(?:vn|com|net|org))\)?$/i
/** Agencies and papers whose names are nobody's: no need to say "báo" or "nguồn". Observed. */
const KNOWN = String.raw`TTX\p{Lu}{2}(?:\s?\/\s?(?:Báo \p{Lu}[\p{L} ]+|[\p{L}\d+.]+))*|VOV\d?(?:-\p{Lu}{2,5}|\.vn|\.VN| online|\s?-\s?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{L}+)?)?|VTV\d?|VGP(?: News)?|VPCP|VPQH|CAND|QĐND|ĐCSVN|NDO|SGGPO?|PLO|NLĐO?|TPO|TTO|TNO|VTC News|V[Nn](?:ews|EWS)(?:\/Vietnam\+)?|\p{Lu}{2,6} NEWS|Vn[Ee]xpress|Viet[Nn]am[Nn]et|VietTimes|VnEconomy|Vietnam\+|Infonet|Sputnik|vnews`
/** "BTO", "ĐTO": the letters of a provincial paper's page, which end in that of "online". */
const ONLINE = String.raw`[BCDĐGHKLMNPQRSTVX]{1,4}O`
/** An agency or a paper alone on the line: "(TTXVN/Vietnam+)", "Báo A", "Trang TTĐT huyện B". */
const OUTLET = latin(
  new RegExp(
    String.raw`^\(?(?<name>${KNOWN}|${ONLINE}|(?:(?:Báo|Tạp chí) (?!.* - \p{Ll})(?:\p{Lu}|điện tử \p{Lu})|(?:Cổng|Cong|Trang) (?:TTĐT|thông tin)(?!\p{L}))[^.:;,()]{2,70}|(?:Cổng|Cong|Trang) TTĐT\p{Lu}{2,6}|\p{Lu}{2,4}TV|Truyền hình (?:Quốc [Hh]ội|Quốc phòng|Thông [Tt]ấn|Nhân [Dd]ân|Quân đội|Công an) ?[\p{L} ]{0,30})\)?\.?$`,
    'u',
  ),
)
const AUTHOR = String.raw`(?<author>\p{Lu}[\p{L}.]*(?:\s(?:-\s)?\p{Lu}[\p{L}.]*){0,5})`
const PAPER = String.raw`(?:${KNOWN}|(?:Báo|Tạp chí|Cổng|Trang) [^()/]{2,50}|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){0,2}\.(?:vn|VN|com|net|org))`
/** "Theo Trần A (Báo B)", "Trần A/baob.vn", "Trần A (TTXVN)", "PV (theo Báo B)": who put it together, and from where. */
const AUTHOR_AND_OUTLET: readonly RegExp[] = [
  latin(new RegExp(String.raw`^Theo:?\s+${AUTHOR}\s*[-/]\s*(?<outlet>${PAPER})\.?$`, 'u')),
  latin(
    new RegExp(
      String.raw`^\(?Theo\s+${AUTHOR}\s*\(\s*(?<outlet>(?:\p{Lu}|(?:website|trang|cổng|báo) )[^()]{1,60}?)\s*\)\.?$`,
      'u',
    ),
  ),
  latin(new RegExp(String.raw`^${AUTHOR}\s*\/\s*(?<outlet>${PAPER})\.?$`, 'u')),
  latin(new RegExp(String.raw`^${AUTHOR}\s*\(\s*(?<outlet>${PAPER})\s*\)\.?$`, 'u')),
  latin(
    new RegExp(
      String.raw`^(?:(?:Tác giả|Người viết|Tin|Bài)\s?:\s?)?${AUTHOR}\s*(?:[-–,]\s*)?\(?\s*(?:[Tt]heo|THEO|[Nn]guồn(?: tin)?)\s*:?\s+(?<outlet>(?:báo )?\p{Lu}[^():;]{1,50}|${PAPER})\)?\.?$`,
      'u',
    ),
  ),
]
/** What parts the two in each of them; most lines that are asked have nothing of it. */
const MAY_NAME_BOTH = /[(/]|theo|nguồn/iu
/** "Theo Trần A (Báo B)", "Theo Trần A/Báo B": all of it is whom the report was taken from. */
const CITED = latin(
  /^\(?Theo\s+(?<name>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4}\s*(?:\([^()]{2,60}\)|\/\s*[^()/]{2,60}))\)?\.?$/u,
)
/** "Nguồn Báo B: https://...", "Link gốc: https://...", "(Nguồn: Báo B - https://...)". */
const NAMED_ADDRESS =
  /^\(?(?:nguồn(?: tin)?\s?:?|link(?: gốc| bài gốc| nguồn)?|bài gốc|xem bài gốc)\s*(?<name>[^:/]{0,60}?)\s*[:-]?\s*(?<url>https?:\/\/[^\s()]+)\)?$/iu
/** "Theo" opens sentences too: a source is short, a name and no clause. */
const LONGEST_AFTER_THEO = 40

/** "Theo Nghị định 100", "Theo ông A" open sentences. */
const OPENS_CLAUSE = latin(
  /^(?:nghị|quyết định|luật|bộ luật|thông tư|thông báo|kế hoạch|chỉ thị|quy định|ông|bà|anh|chị|đồng chí|PV|phóng viên|đó)(?!\p{L})/iu,
)

/** No name of a source has a verb. */
const IS_CLAUSE = latin(/(?<!\p{L})(?:là|đã|sẽ|cho biết|được|xin|gửi (?:tới|đến))(?!\p{L})/iu)

export interface SourceLine {
  readonly name: string
  readonly url?: string
}

/** Papers that are called by words which could be a writer's name; beside a date they are none's. */
const PAPERS: ReadonlySet<string> = new Set(
  'Lao Động|Nhân Dân|Tiền Phong|Thanh Niên|Tuổi Trẻ|Dân trí|Dân Trí|Người Lao Động|Pháp Luật|Công Lý|Đại Đoàn Kết|Hà Nội mới|Quân đội nhân dân|Công an nhân dân|Sài Gòn Giải Phóng'.split(
    '|',
  ),
)

/** Of those, the ones that somebody signs as. Observed. */
const ALSO_PEN_NAMES: ReadonlySet<string> = new Set(['Công Lý'])

/** True for the name of a paper as it stands beside the date of its articles. */
export function isPaper(name: string): boolean {
  return PAPERS.has(name)
}

/** True for the name of an agency or a paper alone on a line. */
export function isOutlet(line: string): boolean {
  return OUTLET.test(line)
}

/** What a line says that names an author and the paper he wrote for: "Trần A (Báo Mẫu)". */
export interface AuthorAndSource {
  readonly names: readonly BylineName[]
  readonly source: SourceLine
  readonly parts: readonly [Part, Part]
}

/** Parts such a line; undefined for every other. */
export function authorAndSourceOf({ text, start, end }: Line): AuthorAndSource | undefined {
  if (!MAY_NAME_BOTH.test(text)) return undefined
  const found = AUTHOR_AND_OUTLET.map((pattern) => pattern.exec(text)).find((match) => match)
  const { author, outlet } = found?.groups ?? {}
  if (author === undefined || outlet === undefined || author === 'Theo') return undefined
  const names = parseByline(author, true)?.names
  if (names === undefined) return undefined
  const at = start + text.lastIndexOf(outlet)
  return {
    names,
    source: DOMAIN.test(outlet)
      ? { name: outlet, url: `https://${outlet.toLowerCase()}` }
      : { name: outlet },
    parts: [
      { kind: 'byline', start, end: at },
      { kind: 'source', start: at, end },
    ],
  }
}

/** "Nguồn nước giảm dần", "Nguồn vốn": without a colon a small letter goes on with a sentence. */
const OF_NATURE = latin(/^\(?\s*[Nn]guồn (?!www\.|báo|đài|tạp chí|cổng|trang|tin)\p{Ll}/u)

/** "[TT: A.B.C]", "[Đ.T]": who typed it in, behind the source. */
const TYPED_BY = latin(/\s*\[(?:TT\s*:\s*)?\p{Lu}[\p{Lu}. ]{0,12}\]$/u)

/** In characters, without an address; paragraphs name no source. */
const LONGEST_NAMED = 160

/** Other ways to say it, and what a page prints behind, as they usually are; one after the other. */
const USUAL: readonly (readonly [printed: RegExp, usual: string])[] = [
  [TYPED_BY, ''],
  // "Nguồn: VTV- TH: Mẫu": who compiled it.
  [latin(/(?<=\p{L})\s?[-–,]\s?(?:TH|T\/h|BT)\s?:\s?[\p{L} .]{2,30}$/u), ''],
  // "Nguồn: Mẫu Copy link": a button.
  [latin(/(?<=\p{L}) (?:Copy link|In bài viết|Chia sẻ|Facebook|Zalo)$/u), ''],
  // "Báo Mẫu Báo Mẫu 211 ngày": its mark and its name, and how long ago that was.
  [
    latin(/^(\p{Lu}[\p{L} ]{2,30}) \1(?: \d{1,3} (?:phút|giờ|ngày|tuần|tháng|năm))?(?: trước)?$/u),
    '$1',
  ],
  [/^\[([^[\]]+)\]$/u, '($1)'],
  // "- Nguồn: baomau.vn", an item of what a page says of the article.
  [/^[-•·]\s(?=Nguồn\s?:)/u, ''],
  // "-Theo Báo A-".
  [/^-\s?((?:Theo|Nguồn)\s.+?)\s?-$/u, '$1'],
  [/^(\(?)(?:Trích nguồn|Nguồn (?:trích(?: dẫn)?|bài(?: viết)?|dẫn))\s*:/u, '$1Nguồn:'],
  // "Theo Theo Báo A", "Theo tin của Báo A", "Trích từ Báo A".
  [latin(/^(\(?)Theo (?:Theo|tin(?: của)?|nguồn(?: tin)?(?: của| từ)?)(?=\s\p{Lu})/u), '$1Theo'],
  // "Nguồn tin: theo baomau".
  [/^(\(?Nguồn(?: tin)?\s*:\s*)theo (?=\S)/iu, '$1'],
  [latin(/^(\(?)(?:Trích|Tổng hợp|Dẫn) (?:từ|theo)\s?:?(?=\s\p{Lu})/u), '$1Theo'],
]

/** Reads a short last line that names where the report was taken from: "Nguồn: x", "Theo x", a URL. */
export function parseSource(printed: string): SourceLine | undefined {
  const line =
    printed.length > LONGEST_NAMED
      ? printed
      : USUAL.reduce((text, [pattern, usual]) => text.replace(pattern, usual), printed)
  if (PAPERS.has(line) && !ALSO_PEN_NAMES.has(line)) return { name: line }
  const address = /^\(?\s*(?:(?:nguồn(?: tin)?|theo)\s*:?\s*)?(https?:\/\/[^\s()]+)\s*\)?$/iu.exec(
    line,
  )?.[1]
  if (address) return { name: DOMAIN.exec(address)?.[1] ?? address, url: address }
  const linked = NAMED_ADDRESS.exec(line)?.groups
  if (linked) {
    const { name = '', url = '' } = linked
    return { name: name || (DOMAIN.exec(url)?.[1] ?? url), url }
  }
  const cited = CITED.exec(line)?.groups?.['name']
  if (cited !== undefined && !OPENS_CLAUSE.test(cited)) return { name: cited }
  const domainAlone = BARE_DOMAIN.exec(line)?.groups?.['domain']
  if (domainAlone) return { name: domainAlone, url: `https://${domainAlone.toLowerCase()}` }
  const match = NAMED.exec(line) ?? OUTLET.exec(line) ?? SOURCE.exec(line)
  const name = match?.groups?.['name']?.replace(/^[\s"]+|[\s"]+$/gu, '')
  if (!name || OF_NATURE.test(line) || IS_CLAUSE.test(name)) return undefined
  if (/^\(?\s*theo/iu.test(line)) {
    if (!/^\(?\s*(?:Theo|THEO)/u.test(line) || OPENS_CLAUSE.test(name)) return undefined
    if (name.length > LONGEST_AFTER_THEO || /[,.]\s/.test(name) || !/^[\p{Lu}\da-z]/u.test(name))
      return undefined
    if (
      !opensWithCapital(name) &&
      !DOMAIN.test(name) &&
      !/^[a-z]{4,20} online$/.test(name) &&
      !/^(?:báo|tạp chí|cổng|website|trang|đài)(?!\p{L})/iu.test(name)
    )
      return undefined
  }
  const domain = DOMAIN.exec(name)
  if (!domain) return { name }
  return /^https?:/i.test(name)
    ? { name: domain[1] ?? name, url: name }
    : { name, url: `https://${name.toLowerCase()}` }
}

const LABEL = /^[•·\s-]*(?:[Nn]guồn(?: tin)?\s*:|NGUỒN\s*:|\(?Theo\s)/u
const LONGEST_LABELLED = 60

/** "• Nguồn: Báo A" over a text; what a sentence of the article says of sources is longer than a name. */
export function labelledSource(line: string): SourceLine | undefined {
  if (!LABEL.test(line)) return undefined
  const named = parseSource(line.replace(/^[•·\s-]+/u, ''))
  return named && named.name.length <= LONGEST_LABELLED ? named : undefined
}
