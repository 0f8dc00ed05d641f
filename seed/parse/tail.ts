/** The bottom of a report: by-lines, source, tags and the page's links. */
import { latin } from '../../vietnamese/latin.ts'
import { toneKey } from '../../vietnamese/fold.ts'
import { parseDateLine, type DateLine } from '../../vietnamese/date-line.ts'
import type { BylineName, Part } from '../report.ts'
import { bylineAtEnd, parseByline, type Byline } from './byline.ts'
import { hasCredit, isBareCredit } from './caption.ts'
import { looksLikeCaption } from './caption-sentences.ts'
import { frameBelow, goesOnBelow, isNamedWriter, teasersBelow } from './frame.ts'
import { imprintBelow } from './imprint.ts'
import { isInList } from './lists.ts'
import { nextVisible, previousVisible, visibleBeside, type Line } from './lines.ts'
import { endsArticle } from './end-of-article.ts'
import { noiseReason } from './noise.ts'
import { isOffice, isSender } from './offices.ts'
import { isOutlet, authorAndSourceOf, parseSource, type SourceLine } from './source.ts'

export interface Tail {
  readonly parts: readonly Part[]
  readonly byline: readonly BylineName[]
  readonly source?: SourceLine
  readonly dateLine?: DateLine
  /** Index of the first line of the tail. */
  readonly start: number
  /** Where the last paragraph ends, when a by-line or an end mark stands behind it. */
  readonly lastEnd?: number
}

const SHORTEST_BODY_LINE = 120
/** Shorter last lines end with a name of their own: captions, sentences of one clause. */
const SHORTEST_GLUED = 80
const OPENS_SIGNATURE = latin(
  /^(?:T\/?M\.?|K\/?T\.?|T\/?L\.?|TUQ\.?|Q\.|PHÓ|TỔNG BÍ THƯ|BÍ THƯ|CHỦ TỊCH|CHỦ NHIỆM|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG|GIÁM ĐỐC|CHÁNH|CỤC TRƯỞNG|VIỆN TRƯỞNG|THỦ TRƯỞNG)(?!\p{L})/u,
)
const ADDRESS = /https?:\/\/\S+$/u
/** "... ở xã Mẫu.          TRẦN MẪU". */
const BEHIND_WIDE_GAP = latin(/[.!?]\s{6,}\p{Lu}[\p{L} .]{3,40}$/u)
/** The name below is of the firm that made the page. */
const OVER_MAKER = /^powered by/iu
const END_MARK = /\s*\.\/\.\s*$/
/** "... cho bà con. Nguồn: Báo Mẫu |": run into the last paragraph, which a cell of the page may hold. */
const SOURCE_AT_END = latin(
  /(?<=[.!?…"]\s{1,3})(?<source>Nguồn(?: tin)?\s?:?\s(?:Báo(?! cáo)|Tạp chí|Cổng|Trang|Đài|TTXVN|VOV|VTV)(?!\p{L})[^.:;|]{0,60}|(?:Nguồn(?: tin)?|Theo)\s?:\s?(?:[a-z0-9-]+\.){1,3}(?:vn|com|net|org))\s*(?<edge>\|)?$/u,
)

/**
 * Reads the tail of `lines[from...]`, from the last line upwards until a line of the body. Below the
 * text some pages print the headline again.
 */
export function readTail(lines: readonly Line[], from: number, title?: string): Tail {
  const headline = title && toneKey(title)
  const parts: Part[] = []
  const byline: BylineName[] = []
  let source: SourceLine | undefined
  let dateLine: DateLine | undefined
  const claim = (kind: Part['kind'], line: Line, reason?: Part['reason']) =>
    parts.push({ kind, start: line.start, end: line.end, ...(reason ? { reason } : {}) })

  let start = lines.length
  const hasTextBelow = (index: number) =>
    lines.slice(index + 1).some(({ text }) => text.length > SHORTEST_BODY_LINE)
  const list = lines.findIndex(
    (line, index) =>
      index > from &&
      endsArticle(
        line.text,
        () => hasTextBelow(index),
        () => goesOnBelow(lines, index),
      ),
  )
  if (list > 0) {
    const below = lines.slice(list + 1).filter(({ isInvisible }) => !isInvisible)
    // Where the list itself was left out, the writer's name is all that stands below its heading.
    const above = previousVisible(lines, list)
    const isSigned = above && (isNamedWriter(above.text) || parseSource(above.text))
    const isOverWriter =
      below.length === 1 && !isSigned && !OVER_MAKER.test(lines[list]?.text ?? '')
    const [only] = isOverWriter ? below : []
    const writer = only && isNamedWriter(only.text) ? only : undefined
    for (const line of lines.slice(list)) {
      if (line === writer) continue
      claim('noise', line, line.isInvisible ? 'blankParagraph' : 'pageLink')
    }
    if (writer) {
      claim('byline', writer)
      byline.push(...(parseByline(writer.text, true)?.names ?? []))
    }
    start = list
  }
  const shown = lines.slice(0, start)
  const belows = [frameBelow, teasersBelow, imprintBelow]
  const frame = Math.min(...belows.map((below) => below(shown, from)))
  for (const line of lines.slice(frame, start))
    claim('noise', line, line.isInvisible ? 'blankParagraph' : 'pageLink')
  start = Math.min(start, frame)
  while (start > from) {
    const line = lines[start - 1] as Line
    const reason = line.isInvisible ? 'blankParagraph' : noiseReason(line.text)
    if (line.hint && line.hint.kind !== 'paragraph' && line.hint.kind !== 'strong') break
    if (reason === 'imageFile' || creditsCaption(lines, start - 1)) break
    if (isBareCredit(line.text) && creditsLastPicture(lines, start - 1)) break
    if (reason) claim('noise', line, reason)
    else if (headline !== undefined && toneKey(line.text) === headline)
      claim('noise', line, 'repeatedHeadline')
    else if (line.text.replace(ADDRESS, '').length > SHORTEST_BODY_LINE) break
    else {
      const mayNameSource = source === undefined || isAddressOf(source, line)
      const both = mayNameSource && start - 1 > from ? authorAndSourceOf(line) : undefined
      if (both) {
        source = source?.url ? { ...both.source, url: source.url } : both.source
        parts.push(...both.parts)
        byline.unshift(...both.names)
        start--
        continue
      }
      const named =
        source && !isAddressOf(source, line)
          ? undefined
          : (parseSource(source ? line.text.replace(/:$/, '') : line.text) ??
            sourceBelowLabel(lines, start - 1))
      const item = itemOfPage(lines, start - 1)
      const date = dateLine ? undefined : parseDateLine(item ?? line.text)
      const isAlone = start - 1 > from
      const isListed = item === undefined && isInList(lines, start - 1)
      const author =
        (named ?? date) || isSignature(lines, start - 1) || isListed
          ? undefined
          : (parseByline(item ?? signedAt(line, lines, byline.length > 0), isAlone) ??
            officeAt(lines, start - 1, from))
      if (source && !named && isOutlet(line.text)) claim('source', line)
      else if (named) {
        source = source?.url ? { name: named.name, url: source.url } : named
        claim('source', line)
      } else if (date) {
        dateLine = date
        claim('dateLine', line)
      } else if (author) {
        claim(
          author.isDesign ? 'noise' : 'byline',
          line,
          author.isDesign ? 'designCredit' : undefined,
        )
        if (!author.isDesign) byline.unshift(...author.names)
      } else break
    }
    start--
  }
  const last = lines[start - 1]
  if (!last || start <= from) return tail(parts, byline, start, source, dateLine)
  return {
    ...tail(parts, byline, start, source, dateLine),
    ...readLastParagraph(last, parts, byline, source),
  }
}

/** Openings of sentences of which a file that breaks off keeps a syllable or less. */
const OPENINGS = [
  'Ngày',
  'Theo',
  'Trong',
  'Chiều',
  'Sáng',
  'Trước',
  'Ngoài',
  'Trên',
  'Cùng',
  'Nhằm',
  'Phát biểu',
]

const RESPECT = /^(?:ông|bà|anh|chị|đồng chí)$/iu
/** "Tỉnh Mẫu Sơn" heads a part of the text. */
const IN_UNIT = latin(
  /^(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Phường|Xã) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u,
)

/** What may be a name in a line: "Trần Mẫu -" over another writer; none in "Ngà", where a file breaks off. */
function signedAt(line: Line, lines: readonly Line[], isOverWriter: boolean): string {
  const { text } = line
  if (isOverWriter) return text.replace(/\s[-–]$/u, '')
  if (IN_UNIT.test(text)) return ''
  const isCut = OPENINGS.some((word) => word.length > text.length && word.startsWith(text))
  return (isCut || RESPECT.test(text)) && lines.at(-1) === line ? '' : text
}

const BULLET_OF_PAGE = /^[•·]\s+/u

/** "• 27/11/2023 08:00" and "• Trần Mẫu" beside it: what a page says of the article, as a list. */
function itemOfPage(lines: readonly Line[], index: number): string | undefined {
  const { text } = lines[index] as Line
  if (!BULLET_OF_PAGE.test(text)) return undefined
  const items = [text, ...visibleBeside(lines, index).map((line) => line.text)]
  const isDated = items.some(
    (item) => BULLET_OF_PAGE.test(item) && parseDateLine(item.replace(BULLET_OF_PAGE, '')),
  )
  return isDated ? text.replace(BULLET_OF_PAGE, '') : undefined
}

/** An office that signs: alone below the text, and not the last of a list of such. */
function officeAt(lines: readonly Line[], index: number, from: number): Byline | undefined {
  const { text, hint } = lines[index] as Line
  const above = previousVisible(lines, index)
  const isLast = nextVisible(lines, index) === undefined
  const signs = isOffice(text) || (isLast && isSender(text))
  if (hint || index <= from || !above || !signs || isOffice(above.text)) return undefined
  return /[:;,]$/.test(above.text) ? undefined : { names: [{ name: text }], isDesign: false }
}

/** "Truyền hình Mẫu" on the line below "Nguồn". */
function sourceBelowLabel(lines: readonly Line[], index: number): SourceLine | undefined {
  const label = previousVisible(lines, index)?.text ?? ''
  return /^nguồn(?: tin)?\s?:?$/iu.test(label)
    ? parseSource(`Nguồn: ${lines[index]?.text}`)
    : undefined
}

/** "Nguồn: Báo A" over the bare address of the page. */
function isAddressOf({ name, url }: SourceLine, line: Line): boolean {
  return (
    url !== undefined &&
    url.includes(name) &&
    /^\(?(?:nguồn(?: tin)?(?:\s[^:]{2,40})?\s*:|theo\s)/iu.test(line.text)
  )
}

/** "Ảnh: A" right below a caption is its credit. */
function creditsCaption(lines: readonly Line[], index: number): boolean {
  const above = previousVisible(lines, index)
  return (
    isBareCredit(lines[index]?.text ?? '') && above !== undefined && looksLikeCaption(above.text)
  )
}

/** "Ảnh: A" below each paragraph of a story in pictures; the last of them is no by-line. */
function creditsLastPicture(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line
  const above = previousVisible(lines, index)
  if (!above || above.text.length < SHORTEST_GLUED) return false
  return lines.slice(0, index).some((other) => other.text === text)
}

/** A name under the post of the one who signs a document: "TM. BỘ CHÍNH TRỊ / TỔNG BÍ THƯ / Trần A". */
function isSignature(lines: readonly Line[], index: number): boolean {
  const above = lines.slice(0, index).findLast((line) => !line.isInvisible)?.text ?? ''
  return above === above.toUpperCase() && OPENS_SIGNATURE.test(above) && above.length <= 60
}

/** Takes the end mark, a glued source and a glued by-line off the last paragraph. */
function readLastParagraph(
  line: Line,
  parts: Part[],
  byline: BylineName[],
  known: SourceLine | undefined,
): { lastEnd?: number; source?: SourceLine } {
  let text = line.text
  let lastEnd: number | undefined
  const take = (kind: Part['kind'], from: number, reason?: Part['reason']) => {
    const kept = text.slice(0, from).trimEnd()
    parts.push({
      kind,
      start: line.start + from,
      end: line.start + text.length,
      ...(reason ? { reason } : {}),
    })
    lastEnd = line.start + kept.length
    text = kept
  }
  const named = known || hasCredit(text) ? null : SOURCE_AT_END.exec(text)
  const isGlued = named !== null && named.index > SHORTEST_GLUED
  const source = isGlued ? parseSource(named.groups?.['source'] ?? '') : undefined
  if (isGlued && source) {
    if (named.groups?.['edge']) take('noise', text.length - 1, 'rule')
    take('source', named.index)
  }
  const glued =
    byline.length === 0 &&
    (text.length > SHORTEST_GLUED || BEHIND_WIDE_GAP.test(text)) &&
    !hasCredit(text)
      ? bylineAtEnd(text)
      : undefined
  if (glued) {
    byline.unshift(...glued.byline.names)
    take('byline', glued.start)
  }
  const mark = END_MARK.exec(text)
  if (mark && mark.index > 0)
    take('noise', mark.index + (mark[0].length - mark[0].trimStart().length), 'endMark')
  return { ...(lastEnd === undefined ? {} : { lastEnd }), ...(source ? { source } : {}) }
}

function tail(
  parts: readonly Part[],
  byline: readonly BylineName[],
  start: number,
  source: SourceLine | undefined,
  dateLine: DateLine | undefined,
): Tail {
  return { parts, byline, start, ...(source ? { source } : {}), ...(dateLine ? { dateLine } : {}) }
}
