/**
 * The same report from other files and papers: what an article lists in `importedFrom.alsoIn`. The
 * list is in the order of the files' names, so that it does not tell in which order they came.
 */
import { present } from '../build/documents.ts'
import { fingerprint } from '../build/hash.ts'
import { publisherOf } from '../build/ids.ts'
import type { Report } from '../report.ts'
import { fieldHash, type ImportedCopy, type ImportedFrom } from './fields.ts'

/** A report as an entry of the list. */
export function copyOf(report: Report): ImportedCopy {
  return present({
    _type: 'importedCopy' as const,
    _key: fingerprint(report.file).slice(0, 12),
    file: report.file,
    sha256: report.sha256,
    publisher: publisherOf(report),
    // Always, although it is mostly the article's own: whether it is depends on what editors do.
    publishedOn: report.date,
  }) as ImportedCopy
}

/**
 * Puts an entry into the list; a file's entry replaces the one that the file had. Bytes that are
 * the article's own, or listed already under another name, are no other report.
 *
 * @returns the origin with the entry, or the same object when there is nothing to change
 */
export function withCopy(
  origin: ImportedFrom | undefined,
  copy: ImportedCopy,
): ImportedFrom | undefined {
  const listed = origin?.alsoIn ?? []
  const own = listed.find(({ _key }) => _key === copy._key)
  const isKnown = own
    ? fieldHash(own) === fieldHash(copy)
    : [origin?.sha256, ...listed.map(({ sha256 }) => sha256)].includes(copy.sha256)
  if (isKnown) return origin
  const others = listed.filter((entry) => entry !== own)
  const alsoIn = [...others, copy].toSorted((one, other) => (one.file < other.file ? -1 : 1))
  return { _type: 'importedFrom', ...origin, alsoIn }
}

/** A change of a list of copies, entry by entry. */
export interface CopiesPatch {
  readonly from: readonly ImportedCopy[]
  readonly to: readonly ImportedCopy[]
}

/** The change of the list where it is all that changes of an origin; undefined otherwise. */
export function copiesPatch(
  before: ImportedFrom | undefined,
  after: ImportedFrom | undefined,
): CopiesPatch | undefined {
  if (!before || !after?.alsoIn) return undefined
  const { alsoIn: from = [], ...rest } = before
  const { alsoIn: to, ...restAfter } = after
  const isAll = fieldHash(rest) === fieldHash(restAfter)
  return isAll && fieldHash(from) !== fieldHash(to) ? { from, to } : undefined
}
