/**
 * Numbers of official documents: what the parts of "12-NQ/TW" and "05/2023/NQ-HĐND" say.
 *
 * State organs number within a year, `serial[/year]/KIND-ORGAN` (Decree 30/2020/NĐ-CP, article 8);
 * the National Assembly `serial/year/QHterm` (Law on Promulgation of Legal Documents); Party organs
 * within kind and term, `serial-KIND/ORGAN` (Guidance 36-HD/VPTW); official letters
 * `serial/ORGAN-UNIT` without a kind.
 */
import { latin } from './latin.ts'
import { kindCode, kindsWithCode, organWithCode, type NumberSystem } from './document-kinds.ts'
import { shadow } from './letters.ts'

/**
 * What an editor should look at in a number as printed: `separator`, the wrong one of - and / for
 * the organ; `case`, a code in the wrong case; `missingHyphen`, nothing between serial and kind;
 * `unknownKind`, a kind's place holds a code that is not one.
 */
export type DocumentNumberFlag = 'separator' | 'case' | 'missingHyphen' | 'unknownKind'

export interface DocumentNumber {
  /** The number tidied: no spaces, one sort of dash, codes in their own case. Separators as printed. */
  readonly number: string
  /** The running number, as printed: "05", "12", "3a". */
  readonly serial: string
  readonly year?: number
  /** Canonical code of the kind: "NQ", "CTr". Absent in letters and assembly numbers. */
  readonly kindCode?: string
  /** Codes after the kind, the issuing organ first: ["BCA", "X11"]. */
  readonly organCodes: readonly string[]
  /** Kinds that the code stands for, the likeliest first. A kind word in the text outranks it. */
  readonly kinds: readonly string[]
  readonly system: NumberSystem
  readonly flags: readonly DocumentNumberFlag[]
}

/** Some offices print the dot of thousands: "3.012/QĐ-UBND". */
const SERIAL = String.raw`(?<serial>[1-9]\d?\.\d{3}(?=\s?/)|\d{1,5}[a-zđ]?)`
/** The Government's yearly resolutions on the economy have a dash before the year: "19-2018/NQ-CP". */
const YEAR = String.raw`(?:(?<yearMark>\s?/\s?|-(?=\d{4}/))(?<year>(?:19|20)\d{2}))?`
const CODE = String.raw`\p{L}[\p{L}\d]*(?:[.&]\p{Lu}[\p{L}\d]*)*`
const NUMBER = String.raw`${SERIAL}${YEAR}(?<separator>\s?[-/.]\s?|\s?(?=\p{Lu}{2,4}\s?[-/]\s?\p{Lu}))(?<codes>${CODE}(?:\s?[-/]\s?${CODE})*)`
const WHOLE = latin(new RegExp(String.raw`^(?:số\s?:?\s?)?${NUMBER}$`, 'iu'))

/**
 * Matches a number in running text that was passed through `shadow`. Codes must begin with a
 * capital here, and the letters before a space-separated dash must be a code: see `parseParts`.
 */
export const DOCUMENT_NUMBER_IN_TEXT = latin(
  new RegExp(
    String.raw`(?=\d)(?:(?<![\d\p{L}/.,-])|(?<=(?<!\p{L})(?:CĐ|NQ|KL|QĐ|NĐ|CT)))${NUMBER.replaceAll(CODE, CODE.replace(String.raw`\p{L}`, String.raw`\p{Lu}`))}(?![\p{L}\d])`,
    'gu',
  ),
)

/**
 * Reads a document number, alone or after "số". Spaces around separators, any dash, the fraction
 * slash and look-alikes of Đ are accepted; D never counts as Đ. Undefined when the text is not a
 * number of these shapes.
 */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const match = WHOLE.exec(shadow(text.normalize('NFC')).trim())
  return match?.groups ? parseParts(match.groups) : undefined
}

/**
 * Reads the groups of a match of `DOCUMENT_NUMBER_IN_TEXT`. `isSaid` tells that the text calls it the
 * number of a letter or the like, so that its code may be one that nobody knows: "77/BATGT".
 */
export function parseParts(
  groups: Readonly<Record<string, string | undefined>>,
  isSaid = false,
): DocumentNumber | undefined {
  const { year, yearMark = '/', separator = '', codes = '' } = groups
  const serial = (groups['serial'] ?? '').replace('.', '')
  // "21/CĐ.UBND": a full stop behind a code of a kind stands for the mark that parts them.
  const isDotted = kindCode(/^[^./-]+(?=\.)/.exec(codes)?.[0] ?? '') !== undefined
  const printed = codes.split(isDotted ? /\s?[-/.]\s?/ : /\s?[-/]\s?/)
  const separators = codes.match(isDotted ? /[-/.]/g : /[-/]/g) ?? []
  const flags = new Set<DocumentNumberFlag>(isDotted ? ['separator'] : [])
  const mended = printed.map((code, index) => mendCode(code, index, flags))
  const first = mended[0] ?? ''
  const kind = kindCode(first)
  const isAssembly = year !== undefined && /^(?:QH|UBTVQH)\d+$/.test(first)
  if (!isAssembly && kind === undefined) {
    if (!mended.every(looksLikeCode)) return undefined
    // With spaces only a slash and a known organ tell a letter's number: "214 /UBND - NC".
    const isLetter = mended.length > 1 && separator.includes('/') && organWithCode(first)
    // "2250- QĐSN/TW": a slip in the kind, and an organ that is known.
    const isOfOrgan = mended.length > 1 && !/\s/.test(codes) && organWithCode(mended.at(-1) ?? '')
    if (/\s/.test(codes + separator) && !isLetter && !isOfOrgan) return undefined
    const isOffice = separator.includes('/') && (isSaid || OFFICE.test(first))
    if (mended.length === 1 && year === undefined && !isOffice && !organWithCode(first)) {
      return undefined
    }
  }
  const hasKind = !isAssembly && kind !== undefined && (mended.length > 1 || !organWithCode(first))
  const organCodes = hasKind ? mended.slice(1) : mended
  const system = systemOf(organCodes, year !== undefined)
  const mark = separator.trim()
  if (mark === '') flags.add('missingHyphen')
  if (hasKind && isWrong(system, mark, separators[0], year !== undefined)) flags.add('separator')
  if (!hasKind && !isAssembly && mark !== '/') flags.add('separator')
  return {
    number: `${serial}${year ? `${yearMark.trim()}${year}` : ''}${mark || '-'}${mended
      .map((code, index) => `${index > 0 ? (separators[index - 1] ?? '-') : ''}${code}`)
      .join('')}`,
    serial,
    ...(year ? { year: Number(year) } : {}),
    ...(hasKind ? { kindCode: kind } : {}),
    organCodes,
    kinds: kindsOf(hasKind ? kind : undefined, first, isAssembly, system),
    system,
    flags: [...flags],
  }
}

/** "Nghị quyết 12-NQ/TW", or the kind alone when there is no number. */
export function formatDocument(kind: string, number?: string): string {
  return number ? `${kind} ${number}` : kind
}

/** The centre as it is written beside TW; "TU" is a province's. */
const CENTRE = new Set(['TƯ', 'T.Ư', 'T.U', 'T.W'])

/** Known codes in their own case, the centre as TW; other codes as printed. */
function mendCode(printed: string, index: number, flags: Set<DocumentNumberFlag>): string {
  if (CENTRE.has(printed.toUpperCase())) return 'TW'
  const code = /[&.]/.test(printed)
    ? printed.replaceAll('&', '').replace(/\.(?=\p{Lu})/gu, '')
    : printed
  const digits = /\d+$/.exec(code)?.[0] ?? ''
  const organ = organWithCode(code)
  const known = index === 0 ? (kindCode(code) ?? organ?.code) : (organ?.code ?? kindCode(code))
  if (known === undefined) return code
  if (known + digits !== code && known !== code) flags.add('case')
  return known === code ? code : known + digits
}

/** Departments and divisions of provinces and districts: "SGDĐT", "PGDĐT", "STNMT". Observed. */
const OFFICE =
  /^[SP](?:GDĐT|GD|NV|TC|TCKH|TP|YT|CT|XD|GTVT|NN|NNPTNT|NNMT|TNMT|LĐTBXH|VHTT|VHTTDL|KHĐT|KHCN|TTTT)$/u

/** Codes are capitals, at least two, or a capital with digits: "HĐND", "SGDĐT", "X11". */
function looksLikeCode(code: string): boolean {
  return /^\p{Lu}[\p{Ll}]{0,2}\p{Lu}/u.test(code) || /^\p{Lu}\d+$/u.test(code)
}

function systemOf(organCodes: readonly string[], hasYear: boolean): NumberSystem {
  for (const code of organCodes) {
    const organ = organWithCode(code)
    if (organ && organ.system !== 'any') return organ.system
    if (/TU$|TW$|^ĐU/.test(code)) return 'party'
  }
  return hasYear ? 'state' : 'any'
}

function isWrong(
  system: NumberSystem,
  first: string,
  second: string | undefined,
  hasYear: boolean,
): boolean {
  if (first === '.') return true
  if (first === '') return second === '-'
  if (second === undefined) return false
  if (system === 'party') return hasYear || first !== '-' || second !== '/'
  if (system === 'state') return first !== '/' || second !== '-'
  return first === second
}

/** An assembly's number has no kind in it: laws are the usual ones, resolutions come second. */
function kindsOf(
  kind: string | undefined,
  first: string,
  isAssembly: boolean,
  system: NumberSystem,
): readonly string[] {
  if (isAssembly) {
    return first.startsWith('UBTVQH')
      ? ['Pháp lệnh', 'Nghị quyết']
      : ['Luật', 'Nghị quyết', 'Bộ luật']
  }
  return kind === undefined ? ['Công văn'] : kindsWithCode(kind, system)
}
