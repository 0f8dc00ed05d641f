/** Which fields the importer wrote, and which of them an editor has touched since. */
import { valueFingerprint } from '../build/hash.ts'

export interface StoredDocument {
  readonly _id: string
  readonly _type: string
  readonly _rev?: string
  readonly importedFrom?: ImportedFrom
  readonly [field: string]: unknown
}

export interface ImportedFrom {
  readonly _type?: 'importedFrom'
  readonly file?: string
  readonly sha256?: string
  readonly publisher?: string
  readonly importedAt?: string
  readonly fields?: readonly ImportedField[]
  readonly warnings?: readonly StoredWarning[]
  readonly alsoIn?: readonly ImportedCopy[]
}

/** The article's report as another file holds it, mostly as another paper printed it. */
export interface ImportedCopy {
  readonly _type: 'importedCopy'
  /** Made from the file, of which the list has one entry. */
  readonly _key: string
  readonly file: string
  readonly sha256: string
  readonly publisher?: string
  /** `YYYY-MM-DD`. */
  readonly publishedOn?: string
}

export interface ImportedField {
  readonly _type: 'importedField'
  readonly _key: string
  readonly field: string
  readonly hash: string
}

export interface StoredWarning {
  readonly _type: 'importWarning'
  readonly _key: string
  readonly code: string
  readonly message: string
  readonly line?: number
  readonly excerpt?: string
}

/** Fields that are not content. */
const SYSTEM = new Set([
  '_id',
  '_type',
  '_rev',
  '_createdAt',
  '_updatedAt',
  '_system',
  'importedFrom',
])

/** Names of a document's content fields. */
export function contentFields(document: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(document).filter((field) => !SYSTEM.has(field))
}

/**
 * A fingerprint of a field's value; empty for an absent one. Whether a reference is weak is left
 * aside: references of a draft become strong when it is published.
 */
export function fieldHash(value: unknown): string {
  return value === undefined || value === null ? '' : valueFingerprint(value, STRENGTH)
}

const STRENGTH = new Set(['_weak', '_strengthenOnPublish'])

/** The record of what was written, for `importedFrom.fields`. */
export function recordOf(hashes: ReadonlyMap<string, string>): ImportedField[] {
  return [...hashes]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([field, hash]) => ({ _type: 'importedField', _key: field, field, hash }))
}

/** Reads the record back. */
export function recordedHashes(document: StoredDocument): Map<string, string> {
  return new Map(document.importedFrom?.fields?.map(({ field, hash }) => [field, hash]))
}

/** True when no version of the document holds another value than the importer wrote. */
export function isUntouched(
  field: string,
  recorded: string | undefined,
  versions: readonly (StoredDocument | undefined)[],
): boolean {
  return versions.every(
    (version) => version === undefined || fieldHash(version[field]) === (recorded ?? ''),
  )
}
