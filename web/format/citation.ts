import { formatCalendarDate } from './dates.ts'

/** What names a document of the state or the Party. */
export interface Citable {
  readonly kind: string
  readonly number?: string | null
  readonly title?: string | null
  readonly signedOn?: string | null
}

/**
 * Names a document the short way: "Nghị quyết 12-NQ/TW". A law, which is cited by name, gives its
 * name: "Luật Đất đai".
 */
export function shortName({ kind, number, title }: Citable): string {
  if (number) return `${kind} ${number}`
  return title ? `${kind} ${title}` : kind
}

/** Names a document with its date: "Nghị quyết 12-NQ/TW ngày 16/3/2022". */
export function datedName(document: Citable): string {
  const { signedOn } = document
  return signedOn
    ? `${shortName(document)} ngày ${formatCalendarDate(signedOn)}`
    : shortName(document)
}
