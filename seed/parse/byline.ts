import { isInCapitals } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { COMMON_SURNAMES, nameOnce } from '../../vietnamese/names.ts'
import { PROVINCE_ALIASES, PROVINCES } from '../../vietnamese/places.ts'
import { isWellSpelled } from '../../vietnamese/spelling.ts'
import { createPhrases, wordsOf } from '../../vietnamese/words.ts'
import type { BylineName, BylineRole } from '../report.ts'
import { isOffice } from './offices.ts'
import { AGENCY, isPenName, NAME } from './pen-names.ts'

/** A line that names who made the report. */
export interface Byline {
  readonly names: readonly BylineName[]
  /** It only credits the page's design. */
  readonly isDesign: boolean
}

const LABEL_WORD = String.raw`by|tin|bài(?: viết)?|ảnh|hình|hình ảnh|video|clip|audio|podcast|nội dung|tác giả(?: bài viết)?|(?:người )?thực hiện|người viết|biên soạn|tổng hợp|biên tập|lược ghi|ghi|ghi chép|trình bày|thiết kế|đồ họa|kỹ thuật|dựng|dịch|phóng viên|cộng tác viên|đưa tin|lược thuật|t\/h|btv?|pv|ctv`
const LABELLED = new RegExp(
  String.raw`^\(?\s*(?<label>(?:${LABEL_WORD})(?:(?:\s*(?:,|-|và|&|/|\+)\s*|\s)(?:${LABEL_WORD}))*)\s*:\s*(?<names>[^:]{1,100}?)[\s.]*$`,
  'iu',
)
/** "Tin, ảnh Nguyễn A" without a colon needs two labels, or it may be a sentence. */
const LABELLED_BARE = latin(
  new RegExp(
    String.raw`^\(?\s*(?<label>(?:tin|bài)\s*(?:,|-|và|&|/)\s*(?:ảnh|hình|video|clip))\s+(?<names>\p{Lu}[^:.,;]{1,60}?)\s*[.)]*$`,
    'iu',
  ),
)
/** "Tác giả Trần A / VOV B". */
const LABELLED_AUTHOR = latin(
  /^(?<label>tác giả) (?<names>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}(?:\s?\/\s?\p{Lu}[^:.]{1,30})?)$/iu,
)
/** "Chùm ảnh của Trần A", "Ghi chép của Trần A", "Bài và ảnh do Trần A thực hiện". */
const LABELLED_OF = latin(
  /^(?<label>(?:chùm ảnh|(?:bút ký|ký sự|phóng sự|ghi chép)|(?:tin|bài)(?:,| và|, và)? (?:chùm )?ảnh)) (?:của|do)(?: (?:phóng viên|PV|CTV))?:? (?<names>\p{Lu}[^:.;]{1,50}?)(?: thực hiện)?\.?$/iu,
)
const COMPILED =
  /^(?<names>[^():]{0,60}?)\s*\(?\s*(?:T\/h|t\/h|th|tổng hợp|TH|lược ghi|biên soạn|bt|b\/t)\s*\)\s*$/iu
/** "Trần A ghi", "PV tổng hợp": what he did behind the name. */
const DID =
  /^(?<names>[^():]{2,60}?)\s+(?<act>ghi|lược ghi|lược thuật|ghi chép|thực hiện|tổng hợp|biên soạn|tổng thuật)\.?$/u
/** "Nhóm PV (thực hiện)". */
const LABELLED_BEHIND = latin(
  /^(?<names>\p{Lu}[^():.;]{2,40}?)\s*\((?<label>thực hiện|tổng hợp|lược ghi|ghi|biên soạn)\)\.?$/iu,
)
const BETWEEN_LABELS = new RegExp(String.raw`\s*[;,+-]\s*(?=(?:${LABEL_WORD})\s*:)`, 'iu')
const SEVERAL = /:.*:/u
/** What stands before a reporter's name, and the station behind it: "CTV Trần A/THĐT". */
const OFFICE_BEFORE = latin(
  /^(?:CTV|PV|BTV|P\.V|Phóng viên|Cộng tác viên)\s+(?!Điện tử|Thời sự|Thường trú)(?=\p{Lu}\p{Ll})/u,
)
const STATION = latin(/\s*\/\s*(?<place>(?:TH|PT)\p{Lu}{1,4})\.?$/u)
/** The paper's letters behind the name, as its pages print them: "Trần A LDO". */
const PAPER_BEHIND = latin(
  /(?<=^\p{Lu}\p{L}+ \p{Lu}[\p{L} ]{1,30}) (?:LDO|LĐO|PLO|TTO|TNO|TPO|NLDO|NLĐO|GLO)$/u,
)
const OFFICE = latin(
  /^\(?(?:P\.?V|PV|Tổ (?:[Ảả]nh|PV|[Pp]hóng viên)|(?:Nhóm|NHÓM) (?:PV|P\.V|phóng viên|Phóng viên|PHÓNG VIÊN)(?:(?: [\p{L}]+){1,3})?|Phóng viên(?: (?:[Đđ]iện tử|[Tt]hời sự|[Tt]hường trú))?|P[ACVX]\d{2}|BBT|Ban Biên tập|Ban biên tập|BAN BIÊN TẬP|CTV|Tòa soạn)(?:\s*[-,/&]\s*(?:PV|P\.V|CTV|\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){0,3}))*\)?\.?$/u,
)
const SPLIT_NAMES = latin(
  /\s*(?:,|;|&|\+|\/|_|\s-\s|(?<=\p{L}{2})(?<!VOV)-\s?(?=\p{Lu})|(?<!\p{L})và(?!\p{L}))\s*/u,
)
/**
 * Where somebody works, behind the name: "Nguyễn A - Phòng Tư pháp", "Trúc B, CDC Mẫu". Pages print
 * both as who wrote it, and so are both kept.
 */
const WORKPLACE = latin(
  /\s*(?:\s-|,|;)\s*(?<place>(?:Thanh tra viên|Phó (?:Chủ tịch|Giám đốc|Trưởng)|Chủ tịch|Giám đốc|Trưởng (?:phòng|ban)|Hiệu trưởng|Bí thư|Phòng|Văn phòng|Trung tâm|TT|Sở|Ban (?:Tuyên|Tổ|Dân|Quản|Chỉ|Nội|Chấp)|Công an|CA|UBND|VKSND|TAND|MTTQ|HND|HPN|HLHPN|HCCB|PCT|PGĐ|BCH|Đoàn (?:xã|phường)|Đài (?:Phát|Truyền|PT|TT)|Hội \p{Lu}\p{L}*|Khoa|LĐLĐ|Cục|Chi cục|Chi hội|Tỉnh đoàn|Huyện đoàn|Thành đoàn|Đảng ủy|Viện \p{Lu}\p{L}*|Bộ CHQS|CDC|P[ACVX]\d\d|Trường (?:Đại|THPT|THCS|Tiểu|Mầm|Mẫu|Cao|Chính))(?!\p{L}).*)$/u,
)
/** "A; ảnh: B": the pictures' author behind the writer's bare name. */
const WITH_PICTURES =
  /^(?<names>[^:]{2,60}?)\s*(?:[;,.]|\s-)\s*(?<what>(?:nguồn )?(?:ảnh|hình|video|clip)|đồ họa|thiết kế)\s*:\s*(?<pictures>[^:]{1,50}?)\.?$/iu
/** Nobody signs as "Ông A": what is left where a sentence was cut. Anh and Em are names too. */
const ADDRESSES = /^(?:Ông|Bà|Chị|Đồng chí|Đ\/c|Các|Cụ|Thầy|Cô|Cháu)\s/u
/** "Phó Chủ", where the text breaks off inside a post. */
const OPENS_POST = latin(/^Phó (?:Chủ|Bí|Giám|Trưởng|Thủ|Tổng|Cục|Vụ|Viện|Hiệu)(?!\p{L})/u)
/** "Tác giả: trần a/vov": names typed in small letters into the form of a page. */
const SIGNED_SMALL = latin(
  /^[Tt]ác giả\s*: ?(?<names>\p{Ll}+(?: \p{Ll}+){1,3}(?:\s?[/,]\s?[\p{Ll}\d.-]+(?: \p{Ll}+){0,3})?)$/u,
)
const LETTERS_ALONE = latin(/^(?:\p{L}|\p{Lu}\p{Ll})$/u)
const ONE_SYLLABLE = latin(/^\p{Lu}\p{Ll}{1,3}$/u)
/** "Hòa thượng Thích Qu": the file breaks off before the first vowel of a name. */
const CUT_OFF = /\s(?:Qu|[CGKNPT]h|Tr|Ngh?)$/
/** The full stop behind a name, which an initial keeps. */
const LAST_STOP = latin(/(?<=\p{L}{2})\.$/u)
const LONGEST = 80

/**
 * Reads a line that says nothing but who wrote, compiled or photographed. `isAlone` says that the
 * line stands where by-lines stand, so that a bare name ("Trần A", "MINH QUÂN") is one.
 */
export function parseByline(printed: string, isAlone: boolean): Byline | undefined {
  const line = nameOnce(printed).replace(/\s\|$/u, '')
  if (line.length > LONGEST + 40) return undefined
  if (/^\([^()]*\)$/.test(line) && !COMPILED.test(line) && !OFFICE.test(line)) {
    return parseByline(line.slice(1, -1), isAlone)
  }
  const signed = SIGNED_SMALL.exec(line)?.groups?.['names']
  if (signed !== undefined)
    return {
      names: signed.split(/\s*[/,]\s*/u).map((name) => named(name, 'author')),
      isDesign: false,
    }
  const several = SEVERAL.test(line) ? severalLabels(line) : undefined
  if (several) return several
  const labelled =
    LABELLED.exec(line) ??
    LABELLED_AUTHOR.exec(line) ??
    LABELLED_OF.exec(line) ??
    LABELLED_BEHIND.exec(line) ??
    LABELLED_BARE.exec(line)
  if (labelled?.groups) {
    const label = labelled.groups['label'] ?? ''
    const names = writersOf(labelled.groups['names'] ?? '', roleOf(label))
    return names && { names, isDesign: isDesign(label) }
  }
  const compiled = COMPILED.exec(line)
  if (compiled?.groups) {
    const names = writersOf(compiled.groups['names'] ?? '', 'compiled')
    if (!names) return undefined
    const shown = names.length > 0 ? names : [named(line.replace(/^\(|\)$/g, ''), 'compiled')]
    return { names: shown, isDesign: false }
  }
  const { names: doers, act = '' } = DID.exec(line)?.groups ?? {}
  const done = doers === undefined ? undefined : writersOf(doers, roleOf(act))
  if (done) return { names: done, isDesign: false }
  if (OFFICE.test(line) && !OFFICE_BEFORE.test(line))
    return { names: [{ name: line.replace(/^\(|\)?\.?$/g, '') }], isDesign: false }
  if (!isAlone || line.length > LONGEST) return undefined
  const pictured = WITH_PICTURES.exec(line)?.groups
  if (pictured) {
    const writers = parseByline(pictured['names'] ?? '', true)
    // "- Nguồn clip: VTV": where a film is from, which nobody here made.
    if (/^nguồn/iu.test(pictured['what'] ?? '')) return writers
    const photographers = writersOf(pictured['pictures'] ?? '', 'photographer')
    if (!writers || !photographers) return undefined
    if (isDesign(pictured['what'] ?? '')) return writers
    return { names: [...writers.names, ...photographers], isDesign: false }
  }
  if (ADDRESSES.test(line) && line !== line.toUpperCase()) return undefined
  if (OPENS_POST.test(line)) return undefined
  const split = splitNames(line)
  const { people } = split
  if (people.every((name) => AGENCY.test(name)) || people.length > 5) return undefined
  if (people.length === 1 && LETTERS_ALONE.test(line)) return undefined
  // "Riê", where the file breaks off: no word has that rhyme.
  if (ONE_SYLLABLE.test(line) && !isWellSpelled(line)) return undefined
  if (CUT_OFF.test(line)) return undefined
  const names = asWriters(split, undefined)
  return names && { names, isDesign: false }
}

/** What only the writer's label says; "Ảnh: A" alone may credit the picture above. */
const WRITES = latin(
  /^\(?\s*(?:tin|bài|nội dung|tác giả|(?:người )?thực hiện|người viết|biên soạn|tổng hợp)(?!\p{L})/iu,
)

/** Reads a line that says "Tin, ảnh: A" or the like wherever it stands. */
export function parseLabelledByline(line: string): Byline | undefined {
  const isLabelled = WRITES.test(line) && line.includes(':')
  if (!isLabelled && !(line.includes('(') && LABELLED_BEHIND.test(line))) return undefined
  const byline = parseByline(line, false)
  return byline?.isDesign === false ? byline : undefined
}

/** True for "A, B - Ảnh: C": writers with the author of the pictures behind them, no caption. */
export function namesPictures(line: string): boolean {
  return WITH_PICTURES.test(line) && parseByline(line, true) !== undefined
}

/** "Bài: A - Ảnh: B" is two by-lines in one. */
function severalLabels(line: string): Byline | undefined {
  const lines = line.split(BETWEEN_LABELS)
  if (lines.length < 2) return undefined
  const parts = lines.map((part) => parseByline(part, false))
  if (parts.includes(undefined)) return undefined
  return {
    names: parts.flatMap((part) => (part?.isDesign ? [] : (part?.names ?? []))),
    isDesign: false,
  }
}

/** First words of bodies and places, where a sentence may have been cut; pen names seldom have them. */
const OPENS_SENTENCE = new Set(
  'Bộ Đảng Tỉnh Thành Huyện Quận Xã Phường Thôn Bản Viện Tòa Nhà Mặt Tổng Ủy Nước Đội Tổ Khối Cụm Khu Tại Theo Trong Và Với Từ Sau Trước Trên Khi Để Các Những Năm Ngày Về'.split(
    ' ',
  ),
)
const PLACE_NAMES = createPhrases([...PROVINCES, ...Object.keys(PROVINCE_ALIASES)])
/** Behind the last mark, with initials in front: "... tháng tới. A. MẪU". */
const GLUED = latin(
  /(?<=[.!?…")]|(?<!\d)\/)(?<gap>\s*)(?<names>\(?(?:(?<=\s)\p{Lu}\.(?:\s?\p{Lu}\.)?\s?\p{Lu}[^.!?"]{0,60}?|(?<=\p{Ll}\.)\p{Lu}\.\p{Lu}\.?|\p{Lu}[^.!?"]{1,60}?)\)?)$/u,
)
/** "TP.Mẫu", "PGS.TS Mẫu": the full stop shortens a word, and ends no sentence. */
const SHORTENED = latin(/(?<!\p{L})(?:TP|Tp|TX|TT|T|Q|P|X|H|PGS|GS|TS|ThS|BS|KS|LS)\.\s*$/u)

/** "... ở xã Dụ.               Thu Mẫu": put at the margin by spaces. */
const WIDE_GAP = latin(/\s{6,}(?=\p{Lu}[\p{L} .]{3,40}$)/u)
const LONGEST_GAP = 400

/** A credit behind a long caption. */
const CREDITS_PICTURE = /^\(?(?:ảnh|hình)\s*:/iu

/** "... xong. Rơ Mẫu Dụ": two to four capitals behind the last sentence, though nobody knows the surname. */
function isSignedAs(names: string): boolean {
  const words = wordsOf(names)
  if (words.length < 2 || words.length > 4 || !NAME.test(names)) return false
  if (OPENS_SENTENCE.has(words[0]?.text ?? '')) return false
  return words.every(({ shape }, index) => {
    return shape === 'capital' && PLACE_NAMES.at(names, words, index) < 2
  })
}

/**
 * The by-line that stands at the end of a paragraph, glued to its last full stop or after it:
 * "... thời gian tới.Trần A". Gives its offset in the paragraph.
 */
export function bylineAtEnd(paragraph: string): { start: number; byline: Byline } | undefined {
  const gap = WIDE_GAP.exec(paragraph.slice(-LONGEST_GAP))?.[0].length ?? 0
  const end = paragraph.slice(-LONGEST - gap)
  const match = GLUED.exec(end)
  const names = match?.groups?.['names']
  if (!match || names === undefined || SHORTENED.test(end.slice(0, match.index))) return undefined
  if (CREDITS_PICTURE.test(names)) return undefined
  // "... hai tuyến Mẫu/Dụ - Phú Q": where the file breaks off.
  if (/\p{Ll} \p{Lu}$/u.test(names)) return undefined
  const isUpper = isInCapitals(names)
  const words = wordsOf(names)
  const isName =
    isUpper ||
    match.groups?.['gap'] === '' ||
    COMMON_SURNAMES.has(words[0]?.text ?? '') ||
    isSignedAs(names)
  if (!isName && !LABELLED.test(names) && !COMPILED.test(names)) return undefined
  if (words.length < 2 && !isUpper && !OFFICE.test(names)) return undefined
  const byline = parseByline(names, true)
  return byline && { start: paragraph.length - names.length, byline }
}

/** The names in a by-line with what they did; where they work stands behind them, with no role. */
function writersOf(text: string, role: BylineRole | undefined): BylineName[] | undefined {
  return asWriters(splitNames(text), role)
}

function asWriters(
  { people, places }: SplitNames,
  role: BylineRole | undefined,
): BylineName[] | undefined {
  if (!people.every((name) => isPenName(name) || (role && (OFFICE.test(name) || isOffice(name)))))
    return undefined
  return [...people.map((name) => named(name, role)), ...places.map((name) => ({ name }))]
}

interface SplitNames {
  readonly people: readonly string[]
  /** Where they work. */
  readonly places: readonly string[]
}

/** What parts names or stands beside one: most lines that are asked have nothing of it. */
const BESIDE_NAME = latin(/[(,;&+/_.-]|và| \p{Lu}{3,4}$|^(?:CTV|PV|BTV|Phóng|Cộng)/u)

function splitNames(text: string): SplitNames {
  // "Đài TT-TH Mẫu": the hyphen is the station's.
  if (AGENCY.test(text)) return { people: [text], places: [] }
  if (!BESIDE_NAME.test(text)) return { people: text === '' ? [] : [text.trim()], places: [] }
  const places: string[] = []
  const take = (_: string, ...found: unknown[]) => {
    const { place } = found.at(-1) as { place: string }
    places.push(place.replace(/\.$/u, ''))
    return ''
  }
  const names = text
    .replace(/\s*\([^()]*\)$/u, '')
    .replace(WORKPLACE, take)
    .replace(STATION, take)
    .replace(PAPER_BEHIND, '')
    .replace(OFFICE_BEFORE, '')
    .split(SPLIT_NAMES)
    .map((name) => name.trim().replace(LAST_STOP, ''))
    .filter((name) => name !== '')
  const people = names.filter((name) => !AGENCY.test(name))
  return { people: people.length > 0 ? people : names, places }
}

function named(name: string, role: BylineRole | undefined): BylineName {
  return role ? { name, role } : { name }
}

function isDesign(label: string): boolean {
  return /^(?:trình bày|thiết kế|đồ họa|kỹ thuật|dựng)/iu.test(label)
}

function roleOf(label: string): BylineRole | undefined {
  const makesPictures = /ảnh|hình|video|clip/iu.test(label)
  const makesText = /tin|bài|nội dung|tác giả|viết|thực hiện|ghi|phóng viên/iu.test(label)
  if (makesPictures && makesText) return 'both'
  if (makesPictures) return 'photographer'
  return /tổng hợp|biên soạn|biên tập|dịch|t\/h|^\W*btv?$/iu.test(label) ? 'compiled' : 'author'
}
