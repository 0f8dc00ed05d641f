/** What changes in a document that is there already. Pure: gives the new document and what was left. */
import { toneKey } from '../../vietnamese/fold.ts'
import type { SanityDocument } from '../build/documents.ts'
import { withKeys } from '../build/hash.ts'
import {
  contentFields,
  fieldHash,
  isUntouched,
  recordedHashes,
  recordOf,
  type ImportedFrom,
  type StoredDocument,
  type StoredWarning,
} from './fields.ts'

/** A document's published version and its draft; one of them may be missing. */
export interface Versions {
  readonly published?: StoredDocument
  readonly draft?: StoredDocument
}

export interface Merge {
  /** Values to set and fields to remove, in every version there is. */
  readonly set: Readonly<Record<string, unknown>>
  readonly unset: readonly string[]
  /** Fields in which the report says something new and an editor has said something else. */
  readonly left: readonly string[]
}

/**
 * A changed report: every field that it changes and no editor touched gets the new value; the
 * others are left and listed. `origin` is what `importedFrom` says of the report now.
 */
export function mergeArticle(
  versions: Versions,
  built: SanityDocument,
  origin: Readonly<Record<string, unknown>>,
  warnings: readonly StoredWarning[],
): Merge {
  const current = (versions.published ?? versions.draft) as StoredDocument
  const recorded = recordedHashes(current)
  const set: Record<string, unknown> = {}
  const unset: string[] = []
  const left: string[] = []
  const hashes = new Map(recorded)
  for (const field of new Set([...contentFields(built), ...recorded.keys()])) {
    const value = built[field]
    const hash = fieldHash(value)
    if (hash === (recorded.get(field) ?? '')) continue
    // Readers and other pages have the address of what is published.
    if (field === 'slug' && versions.published?.['slug'] !== undefined) continue
    if (isUntouched(field, recorded.get(field), [versions.published, versions.draft])) {
      if (value === undefined) unset.push(field)
      else set[field] = value
    } else if (fieldHash(current[field]) !== hash) {
      left.push(field)
      continue
    }
    hashes.set(field, hash)
  }
  const importedFrom = originMerged(current.importedFrom, origin, hashes, warnings)
  if (fieldHash(importedFrom) !== fieldHash(current.importedFrom))
    set['importedFrom'] = importedFrom
  return { set, unset, left }
}

/**
 * What a report adds to a person, a document or a body that is known: missing fields, and positions
 * that were not seen before. What is there stays. Documents that the importer did not make are an
 * editor's own and stay as they are.
 */
export function mergeEntity(versions: Versions, built: SanityDocument): Merge {
  const current = (versions.published ?? versions.draft) as StoredDocument
  const added = contentFields(built).flatMap((field) => {
    const value =
      field === 'positions' ? addedPositions(current[field], built[field]) : built[field]
    const isNew = field === 'positions' ? value !== undefined : current[field] === undefined
    return isNew ? [{ field, value }] : []
  })
  if (added.length === 0) return { set: {}, unset: [], left: [] }
  const recorded = recordedHashes(current)
  const set: Record<string, unknown> = {}
  const left: string[] = []
  const hashes = new Map(recorded)
  for (const { field, value } of added) {
    const mayWrite =
      current.importedFrom?.fields !== undefined && (field === 'positions' || !recorded.has(field))
    if (mayWrite && isUntouched(field, recorded.get(field), [versions.published, versions.draft])) {
      set[field] = value
      hashes.set(field, fieldHash(value))
    } else if (field === 'positions') left.push(field)
  }
  if (Object.keys(set).length > 0)
    set['importedFrom'] = { ...current.importedFrom, fields: recordOf(hashes) }
  return { set, unset: [], left }
}

interface Position {
  readonly title?: string
  readonly organization?: { readonly _ref?: string }
}

/** The positions with those of the report added, or undefined when it adds none. */
function addedPositions(current: unknown, built: unknown): unknown {
  const known = (Array.isArray(current) ? current : []) as readonly Position[]
  const keys = new Set(known.map(positionKey))
  const added = ((built ?? []) as readonly Position[]).filter(
    (position) => !keys.has(positionKey(position)),
  )
  if (added.length === 0) return undefined
  return withKeys([...known, ...added].map(withoutKey), positionKey)
}

function positionKey({ title, organization }: Position): string {
  return `${toneKey(title ?? '')}\n${organization?._ref ?? ''}`
}

function withoutKey(position: Position): Position {
  const { _key, ...rest } = position as Position & { readonly _key?: string }
  return rest
}

/**
 * The origin of an article that is there. While the file is the same, a warning that an editor
 * removed stays removed, and one that no longer holds goes; another file brings its own.
 */
function originMerged(
  current: ImportedFrom | undefined,
  origin: Readonly<Record<string, unknown>>,
  hashes: ReadonlyMap<string, string>,
  warnings: readonly StoredWarning[],
): Record<string, unknown> {
  const isSameFile = current?.sha256 === origin['sha256']
  const keys = new Set(warnings.map(({ _key }) => _key))
  const kept = isSameFile
    ? (current?.warnings ?? []).filter(({ _key }) => keys.has(_key))
    : warnings
  const { warnings: _, ...rest } = { ...current, ...origin, fields: recordOf(hashes) } as Record<
    string,
    unknown
  >
  return kept.length > 0 ? { ...rest, warnings: kept } : rest
}
