/** One reviewable list of what an import would write, made before anything is written. */
import { buildDocuments, originOf, type Built } from '../build/index.ts'
import type { SanityDocument } from '../build/documents.ts'
import { withKeys } from '../build/hash.ts'
import type { ImportWarning, Report } from '../report.ts'
import { knownFrom, publishedId, register, type Catalog } from './catalog.ts'
import { copyOf } from './copies.ts'
import { entryOf, type PlanEntry, type PlanOptions } from './entry.ts'
import type { StoredDocument, StoredWarning } from './fields.ts'
import { mergeArticle, mergeEntity } from './merge.ts'
import { apply, create, link, workOn, type Work } from './work.ts'

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
      options.importedAt,
    )
  } else if (current.importedFrom?.file !== report.file) {
    if (current.importedFrom?.sha256 !== report.sha256) link(item, copyOf(report))
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
  else create(item, entity, originOf(report), options.importedAt)
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
