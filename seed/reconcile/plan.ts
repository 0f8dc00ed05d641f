/** One reviewable list of what an import would write, made before anything is written. */
import { buildDocuments, originOf, type Built } from '../build/index.ts'
import type { SanityDocument } from '../build/documents.ts'
import { withKeys } from '../build/hash.ts'
import type { ImportWarning, Report } from '../report.ts'
import { knownFrom, publishedId, register, type Catalog } from './catalog.ts'
import {
  contentFields,
  fieldHash,
  recordOf,
  type StoredDocument,
  type StoredWarning,
} from './fields.ts'
import { weakened } from './references.ts'
import { mergeArticle, mergeEntity, type Merge, type Versions } from './merge.ts'

export interface PlanOptions {
  /** New documents become drafts, and changes to published ones too. */
  readonly draft?: boolean
  /** The instant, ISO 8601, that new documents carry as `importedFrom.importedAt`. */
  readonly importedAt: string
}

/**
 * What happens to a document: `left` has only fields that an editor has touched; `linked` is a
 * report that is there already from another file or paper.
 */
export type PlanAction = 'create' | 'update' | 'unchanged' | 'left' | 'linked'

export interface PlanEntry {
  readonly action: PlanAction
  /** The published id, drafts included. */
  readonly id: string
  readonly type: string
  readonly title: string
  /** The file that brought it. */
  readonly file: string
  /** For `create`: the document to create, its `_id` a draft's where drafts are asked for. */
  readonly document?: SanityDocument
  /** For `update`: what to change in which version; `ifRevisionId` guards against edits in between. */
  readonly patches: readonly PlanPatch[]
  /** Fields written, and fields left because an editor touched them. */
  readonly fields: readonly string[]
  readonly left: readonly string[]
}

export interface PlanPatch {
  readonly id: string
  readonly set: Readonly<Record<string, unknown>>
  readonly unset: readonly string[]
  readonly ifRevisionId?: string
}

export interface Plan {
  readonly entries: readonly PlanEntry[]
  readonly warnings: readonly (ImportWarning & { readonly file: string })[]
  /** Files with citations that no document could be found for yet. */
  readonly open: readonly string[]
}

/**
 * Builds the documents of some reports and makes each known to the next ones. A report's slug
 * that another article has gets the report's day behind it.
 */
export function buildReports(
  reports: readonly Report[],
  catalog: Catalog,
  assets?: ReadonlyMap<string, string>,
): Built[] {
  const known = knownFrom(catalog, assets)
  return reports.map((report) => {
    const built = withFreeSlug(buildDocuments(report, known), catalog)
    register(catalog, built)
    return built
  })
}

/** Ids of all documents that the plan must see: the published ones and their drafts. */
export function idsOf(built: readonly Built[]): string[] {
  const ids = new Set(
    built.flatMap(({ article, entities }) => [article._id, ...entities.map(({ _id }) => _id)]),
  )
  return [...ids].flatMap((id) => [id, `drafts.${id}`])
}

/**
 * Compares what reports build with what is there. `documents` holds the existing ones of `idsOf`;
 * a document that several reports touch appears once, with everything that they bring.
 */
export function planBuilt(
  built: readonly Built[],
  documents: ReadonlyMap<string, StoredDocument>,
  options: PlanOptions,
): Plan {
  const work = new Map<string, Work>()
  for (const one of built) {
    planArticle(one, work, documents, options)
    for (const entity of one.entities) planEntity(entity, one.report, work, documents, options)
  }
  const willBePublished = (id: string) =>
    documents.has(id) || (options.draft !== true && work.get(id)?.created !== undefined)
  return {
    entries: [...work.values()].map((item) => entryOf(item, options, willBePublished)),
    warnings: built.flatMap(({ report, warnings }) =>
      warnings.map((warning) => ({ ...warning, file: report.file })),
    ),
    open: built.filter(({ openCitations }) => openCitations > 0).map(({ report }) => report.file),
  }
}

/** A document while the plan is being made: as it was, and as it will be. */
interface Work {
  readonly id: string
  readonly type: string
  readonly file: string
  readonly before: Versions
  created?: SanityDocument
  after: Versions
  left: Set<string>
  isLinked: boolean
}

function workOn(
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
    isLinked: false,
  }
  work.set(document._id, item)
  return item
}

function planArticle(
  { article, report, warnings }: Built,
  work: Map<string, Work>,
  documents: ReadonlyMap<string, StoredDocument>,
  options: PlanOptions,
): void {
  const item = workOn(article, report, work, documents)
  const origin = originOf(report)
  const stored = storedWarnings(warnings)
  const current = item.after.published ?? item.after.draft
  if (!current) {
    create(
      item,
      article,
      { ...origin, ...(stored.length > 0 ? { warnings: stored } : {}) },
      options,
    )
  } else if (current.importedFrom?.file !== report.file) {
    item.isLinked = current.importedFrom?.sha256 !== report.sha256
  } else apply(item, mergeArticle(item.after, article, origin, stored))
}

function planEntity(
  entity: SanityDocument,
  report: Report,
  work: Map<string, Work>,
  documents: ReadonlyMap<string, StoredDocument>,
  options: PlanOptions,
): void {
  const item = workOn(entity, report, work, documents)
  if (item.after.published ?? item.after.draft) apply(item, mergeEntity(item.after, entity))
  else create(item, entity, originOf(report), options)
}

function create(
  item: Work,
  document: SanityDocument,
  origin: Readonly<Record<string, unknown>>,
  options: PlanOptions,
): void {
  const hashes = new Map(
    contentFields(document).map((field) => [field, fieldHash(document[field])]),
  )
  const importedFrom = { ...origin, importedAt: options.importedAt, fields: recordOf(hashes) }
  const created = { ...document, importedFrom }
  item.created = created
  item.after = { published: created as StoredDocument }
}

function apply(item: Work, merge: Merge): void {
  for (const field of merge.left) item.left.add(field)
  if (Object.keys(merge.set).length === 0 && merge.unset.length === 0) return
  const changed = (version: StoredDocument | undefined) => {
    if (!version) return {}
    const next: Record<string, unknown> = { ...version, ...merge.set }
    for (const field of merge.unset) delete next[field]
    return next as StoredDocument
  }
  const { published, draft } = item.after
  item.after = {
    ...(published ? { published: changed(published) as StoredDocument } : {}),
    ...(draft ? { draft: changed(draft) as StoredDocument } : {}),
  }
  if (item.created && item.after.published)
    item.created = item.after.published as unknown as SanityDocument
}

function entryOf(
  item: Work,
  options: PlanOptions,
  willBePublished: (id: string) => boolean,
): PlanEntry {
  const shown = item.after.published ?? item.after.draft
  const base = {
    id: item.id,
    type: item.type,
    title: titleOf(shown),
    file: item.file,
    left: [...item.left],
  }
  if (item.created) {
    const document = weakened(item.created, willBePublished) as SanityDocument
    const _id = options.draft ? `drafts.${item.id}` : item.id
    return {
      ...base,
      action: 'create',
      document: { ...document, _id },
      patches: [],
      fields: contentFields(document),
    }
  }
  const patches = patchesOf(item, options, willBePublished)
  const fields = [
    ...new Set(patches.flatMap(({ set, unset }) => [...Object.keys(set), ...unset])),
  ].filter((field) => !field.startsWith('_'))
  const action =
    patches.length > 0
      ? 'update'
      : item.left.size > 0
        ? 'left'
        : item.isLinked
          ? 'linked'
          : 'unchanged'
  return { ...base, action, patches, fields }
}

function patchesOf(
  item: Work,
  options: PlanOptions,
  willBePublished: (id: string) => boolean,
): PlanPatch[] {
  const { published, draft } = item.before
  const pairs: [StoredDocument | undefined, StoredDocument | undefined][] = [
    // Asked for drafts, a published document without one gets a draft with the changes.
    options.draft && published && !draft
      ? [undefined, undefined]
      : [published, item.after.published],
    [draft, item.after.draft],
  ]
  if (options.draft && draft) pairs.shift()
  const patches = pairs.flatMap(([before, after]) =>
    before && after ? (patchOf(before, after, willBePublished) ?? []) : [],
  )
  if (options.draft && published && !draft && item.after.published) {
    const patch = patchOf(published, item.after.published, willBePublished)
    if (patch) {
      const { _rev, ...rest } = published
      return [
        {
          id: `drafts.${item.id}`,
          set: { ...rest, ...patch.set, _id: `drafts.${item.id}` },
          unset: patch.unset,
        },
      ]
    }
  }
  return patches
}

function patchOf(
  before: StoredDocument,
  after: StoredDocument,
  willBePublished: (id: string) => boolean,
): PlanPatch | undefined {
  if (before === after) return undefined
  const names = new Set([...contentFields(before), ...contentFields(after), 'importedFrom'])
  const set: Record<string, unknown> = {}
  const unset: string[] = []
  for (const name of names) {
    if (before[name] === after[name] || fieldHash(before[name]) === fieldHash(after[name])) continue
    if (after[name] === undefined) unset.push(name)
    else set[name] = weakened(after[name], willBePublished)
  }
  if (Object.keys(set).length === 0 && unset.length === 0) return undefined
  return { id: before._id, set, unset, ...(before._rev ? { ifRevisionId: before._rev } : {}) }
}

function storedWarnings(warnings: readonly ImportWarning[]): StoredWarning[] {
  return withKeys(
    warnings.map((warning) => ({ _type: 'importWarning' as const, ...warning })),
    ({ code, excerpt, message }) => `${code} ${excerpt ?? message}`,
  )
}

function withFreeSlug(built: Built, catalog: Catalog): Built {
  const slug = (built.article['slug'] as { current?: string } | undefined)?.current ?? ''
  const owner = catalog.articlesBySlug.get(slug)
  if (owner === undefined || owner === publishedId(built.article._id)) return built
  const suffix = built.report.date ?? built.article._id.slice(-8)
  return {
    ...built,
    article: { ...built.article, slug: { _type: 'slug', current: `${slug}-${suffix}` } },
  }
}

function titleOf(document: StoredDocument | undefined): string {
  const { title, name, kind, number } = (document ?? {}) as Record<string, unknown>
  if (document?._type === 'resolution') return [kind, number].filter(Boolean).join(' ')
  return String(title ?? name ?? document?._id ?? '')
}
