/** What becomes of the documents while a plan is being made, report after report. */
import type { SanityDocument } from '../build/documents.ts'
import type { Report } from '../report.ts'
import { withCopy } from './copies.ts'
import {
  contentFields,
  fieldHash,
  recordOf,
  type ImportedCopy,
  type ImportedFrom,
  type StoredDocument,
} from './fields.ts'
import type { Merge, Versions } from './merge.ts'

/** A document while the plan is being made: as it was, and as it will be. */
export interface Work {
  readonly id: string
  readonly type: string
  readonly file: string
  readonly before: Versions
  created?: SanityDocument
  after: Versions
  left: Set<string>
  /** The same report from other files, by file. */
  copies: Map<string, ImportedCopy>
  /** More than the list of copies changes. */
  isMerged: boolean
}

/** The work on a document: begun, or gone on with where an earlier report began it. */
export function workOn(
  document: SanityDocument,
  report: Report,
  work: Map<string, Work>,
  documents: ReadonlyMap<string, StoredDocument>,
): Work {
  const started = work.get(document._id)
  if (started) return started
  const published = documents.get(document._id)
  const draft = documents.get(`drafts.${document._id}`)
  const before: Versions = { ...(published ? { published } : {}), ...(draft ? { draft } : {}) }
  const item: Work = {
    id: document._id,
    type: document._type,
    file: report.file,
    before,
    after: before,
    left: new Set(),
    copies: new Map(),
    isMerged: false,
  }
  work.set(document._id, item)
  return item
}

/** Notes that the document is to be made. */
export function create(
  item: Work,
  document: SanityDocument,
  origin: Readonly<Record<string, unknown>>,
  importedAt: string,
): void {
  const hashes = new Map(
    contentFields(document).map((field) => [field, fieldHash(document[field])]),
  )
  const importedFrom = { ...origin, importedAt, fields: recordOf(hashes) }
  const created = { ...document, importedFrom }
  item.created = created
  item.after = { published: created as StoredDocument }
}

/** Notes what a merge changes, in every version there is. */
export function apply(item: Work, merge: Merge): void {
  for (const field of merge.left) item.left.add(field)
  if (Object.keys(merge.set).length === 0 && merge.unset.length === 0) return
  item.isMerged = true
  changeVersions(item, (version) => {
    const next: Record<string, unknown> = { ...version, ...merge.set }
    for (const field of merge.unset) delete next[field]
    return { ...next, ...originWithOwnCopies(merge, version) } as StoredDocument
  })
}

/** The merged origin is the published version's; what a draft lists beyond it must not get lost. */
function originWithOwnCopies(
  { set }: Merge,
  { importedFrom }: StoredDocument,
): { importedFrom?: ImportedFrom } {
  if (set['importedFrom'] === undefined) return {}
  const { alsoIn: _, ...origin } = set['importedFrom'] as ImportedFrom
  return {
    importedFrom: importedFrom?.alsoIn ? { ...origin, alsoIn: importedFrom.alsoIn } : origin,
  }
}

/** Notes that the article's report is in another file too. */
export function link(item: Work, copy: ImportedCopy): void {
  item.copies.set(copy.file, copy)
  changeVersions(item, (version) => {
    const importedFrom = withCopy(version.importedFrom, copy)
    return importedFrom && importedFrom !== version.importedFrom
      ? { ...version, importedFrom }
      : version
  })
}

function changeVersions(item: Work, change: (version: StoredDocument) => StoredDocument): void {
  const { published, draft } = item.after
  item.after = {
    ...(published ? { published: change(published) } : {}),
    ...(draft ? { draft: change(draft) } : {}),
  }
  if (item.created && item.after.published)
    item.created = item.after.published as unknown as SanityDocument
}
