/** What the importer knows of one report: its text, cut into parts, and what was found in them. */
import type { FoundDate } from '../vietnamese/dates.ts'

/**
 * What a stretch of the text is. Every character of a report belongs to exactly one part:
 * `space` is line ends and blanks; `noise` is kept out of the article, with the reason why;
 * all others become a field or a block.
 */
export type PartKind =
  | 'headline'
  | 'kicker'
  | 'dateLine'
  | 'lead'
  | 'paragraph'
  | 'crosshead'
  | 'listItem'
  | 'quote'
  | 'tableRow'
  | 'caption'
  | 'byline'
  | 'source'
  | 'noise'
  | 'space'

/** Why a part is not in the article. */
export type NoiseReason =
  | 'blankParagraph'
  | 'repeatedCaption'
  | 'repeatedHeadline'
  | 'repeatedLead'
  | 'menu'
  | 'clock'
  | 'imageFile'
  | 'counter'
  | 'pageLink'
  | 'rule'
  | 'designCredit'
  | 'endMark'
  | 'markup'
  | 'extraDate'

export interface Part {
  readonly kind: PartKind
  /** Offsets in the report's text, in UTF-16 units; `end` is after the last one. */
  readonly start: number
  readonly end: number
  readonly reason?: NoiseReason
  /** Crossheads: 2 or 3. List items: the kind of list. Captions: the number of the picture. */
  readonly level?: 2 | 3
  readonly list?: 'bullet' | 'number'
  /** How deep a list item stands, where its format says it. */
  readonly depth?: number
  readonly picture?: number
}

/** A picture that came with the file; texts have none. */
export interface Picture {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
  readonly alt?: string
}

/** What a format knows of a line that plain text does not say. */
export interface LineHint {
  /** Offset at which the line begins. */
  readonly start: number
  readonly kind:
    | 'headline'
    | 'crosshead'
    | 'listItem'
    | 'caption'
    | 'quote'
    | 'tableRow'
    | 'paragraph'
    | 'strong'
    | 'picture'
  readonly level?: 2 | 3
  readonly list?: 'bullet' | 'number'
  /** How deep a list stands in others, from 1. */
  readonly depth?: number
  readonly picture?: number
  /** How many characters of markup stand at the line's beginning ("## "). */
  readonly markup?: number
}

/** The name of what standard input brings: of one report as of another. */
export const STDIN_NAME = 'stdin'

/** A stretch of the text that leads to an address. */
export interface LinkedText extends Span {
  readonly href: string
}

/** A stretch in bold or italic print inside a line. */
export interface EmphasizedText extends Span {
  readonly as: 'strong' | 'em'
}

/** A file as read: composed text (NFC) with what its format said beside it. */
export interface ReadFile {
  /** The name under which the report is known, relative to where the import was started. */
  readonly file: string
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string
  readonly text: string
  readonly encoding: string
  readonly hints: readonly LineHint[]
  /** Where the text leads elsewhere; only formats have such places. */
  readonly links?: readonly LinkedText[]
  readonly emphasis?: readonly EmphasizedText[]
  readonly pictures: readonly Picture[]
}

/** A caption with its credit; `text` is all of it as printed. */
export interface Caption {
  readonly start: number
  readonly end: number
  /** As printed, with the credit where it stands on the same line. */
  readonly text: string
  readonly caption: string
  /** Where it begins in the text as printed, when the credit stands before it. */
  readonly at?: number
  readonly credit?: string
  readonly picture?: number
  readonly timesPrinted: number
}

/** What an official text says of itself in its letterhead; offsets are those of "Số: N". */
export interface IssuedAs {
  readonly date: string
  readonly start?: number
  readonly end?: number
}

export type BylineRole = 'author' | 'photographer' | 'both' | 'compiled'

export interface BylineName {
  readonly name: string
  readonly role?: BylineRole
}

export interface ParsedReport extends ReadFile {
  /** The text on which rules match: same length, same offsets. */
  readonly shadow: string
  /** Cover the text from its first character to its last, in order. */
  readonly parts: readonly Part[]
  readonly title?: string
  readonly kicker?: string
  readonly lead?: string
  /** `YYYY-MM-DD` and `HH:MM:SS` as printed in the date line. */
  readonly date?: string
  readonly time?: string
  readonly captions: readonly Caption[]
  readonly byline: readonly BylineName[]
  readonly source?: { readonly name: string; readonly url?: string }
  readonly issued?: IssuedAs
}

/** A stretch of the text that names something. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface FoundPosition extends Span {
  /**
   * As printed: "Phó bí thư Tỉnh ủy"; with "nguyên" where a list says it once for all, and with its
   * body where that stands apart.
   */
  readonly title: string
  /** Key of the organisation in `Found.organizations`, when one is named in the title. */
  readonly organization?: string
}

export type MentionRole =
  | 'chaired'
  | 'spoke'
  | 'attended'
  | 'reported'
  | 'signed'
  | 'received'
  | 'visited'
  | 'quoted'
  | 'mentioned'

export interface FoundPerson {
  /** As first printed in full. */
  readonly name: string
  readonly honorifics: readonly string[]
  /** Every post that the report gives, once each, in order of appearance. */
  readonly positions: readonly FoundPosition[]
  readonly role?: MentionRole
  readonly spans: readonly Span[]
}

export interface FoundCitation extends Span {
  /** Kind, "số" and number as printed. */
  readonly text: string
  /** Key in `Found.documents`. */
  readonly document: string
}

export interface FoundDocument {
  readonly key: string
  readonly kind: string
  /** Tidied: "12-NQ/TW"; only the serial when no more is printed; absent for laws cited by name. */
  readonly number?: string
  readonly date?: string
  /** Issuer's name as printed. */
  readonly issuer?: string
  /** Key of the issuer in `Found.organizations`. */
  readonly issuerKey?: string
  readonly term?: string
  /** What it is about, without "về". */
  readonly subject?: string
  readonly flags: readonly string[]
  readonly citations: readonly FoundCitation[]
}

export interface FoundOrganization {
  readonly key: string
  /** Full name, with its place when the report says which: "UBND tỉnh Bến Tre". */
  readonly name: string
  /** As printed, where that is shorter: "UBND tỉnh". */
  readonly printed: string
  readonly kind: string
  /** Key of its place in `Found.places`. */
  readonly place?: string
  /** The district or commune it belongs to, as printed: "huyện Mẫu". */
  readonly unit?: string
  /** The name says too little to be one body everywhere: "Ban Chỉ đạo". It is this report's own. */
  readonly isLocal: boolean
  readonly spans: readonly Span[]
}

export interface FoundPlace {
  readonly key: string
  readonly name: string
  readonly kind: string
  readonly spans: readonly Span[]
}

export interface FoundAbbreviation {
  readonly short: string
  readonly long: string
  readonly spans: readonly Span[]
}

export interface FoundEvent {
  readonly date?: string
  readonly partOfDay?: FoundDate['partOfDay']
  readonly place?: string
}

export interface Found {
  readonly people: readonly FoundPerson[]
  readonly documents: readonly FoundDocument[]
  readonly organizations: readonly FoundOrganization[]
  readonly places: readonly FoundPlace[]
  readonly abbreviations: readonly FoundAbbreviation[]
  readonly event: FoundEvent
  /** The province that the report is about, when one stands out. */
  readonly context?: string
}

/** Something an editor should look at. `line` counts from 1. */
export interface ImportWarning {
  readonly code: string
  /** In Vietnamese, for editors. */
  readonly message: string
  readonly line?: number
  readonly excerpt?: string
}

export interface Report extends ParsedReport {
  readonly found: Found
  readonly warnings: readonly ImportWarning[]
  /** Whom an editor has said a person is: published ids by the name as first printed in full. */
  readonly identities?: ReadonlyMap<string, string>
  /**
   * What an editor has said is no organisation. Nothing is made of it and nothing refers to it, but
   * its name is printed and still tells which person or document is meant.
   */
  readonly deniedOrganizations?: readonly FoundOrganization[]
}
