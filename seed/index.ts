/**
 * The importer: a report's text in, documents of the content model and a plan of writes out. All
 * of it is pure and runs in Node and in the browser; reading files and writing to a dataset live
 * in `read/` and `import/`.
 */
import { extract } from './extract/index.ts'
import { parseReport } from './parse/index.ts'
import type { ReadFile, Report } from './report.ts'
import { buildReports, idsOf, planBuilt, type Plan } from './reconcile/plan.ts'
import type { PlanOptions } from './reconcile/entry.ts'
import type { Catalog } from './reconcile/catalog.ts'
import type { StoredDocument } from './reconcile/fields.ts'
import { warningsOf } from './warnings.ts'

export type * from './report.ts'
export type { SanityDocument } from './build/documents.ts'
export type { ImportedCopy, StoredDocument } from './reconcile/fields.ts'
export { buildDocuments, type Built } from './build/index.ts'
export { buildReports, idsOf, planBuilt, type Plan } from './reconcile/plan.ts'
export type {
  LinkedReport,
  PlanAction,
  PlanEntry,
  PlanOptions,
  PlanPatch,
} from './reconcile/entry.ts'
export type { CopiesPatch } from './reconcile/copies.ts'
export {
  CATALOG_QUERIES,
  catalogOf,
  pictureKey,
  publishedId,
  type Catalog,
  type CatalogRows,
} from './reconcile/catalog.ts'
export { lineCounter } from './warnings.ts'

/** The text of a report, and what its file and format said of it. */
export type ReportSource = Pick<ReadFile, 'file' | 'sha256' | 'text'> & Partial<ReadFile>

/** What a report was read from, without what was made of it: read again, it gives the same report. */
export function sourceOf({
  file,
  sha256,
  text,
  encoding,
  hints,
  links,
  emphasis,
  pictures,
}: ReadFile): ReadFile {
  return {
    file,
    sha256,
    text,
    encoding,
    hints,
    ...(links && { links }),
    ...(emphasis && { emphasis }),
    pictures,
  }
}

/**
 * Reads a report: cuts its text into parts and finds what it names. Takes composed text (NFC).
 * Never fails, whatever the text is; `problemOf` says whether the result can be imported.
 */
export function readReport(source: ReportSource): Report {
  const parsed = parseReport({ encoding: 'utf-8', hints: [], pictures: [], ...source })
  const found = extract(parsed)
  return { ...parsed, found, warnings: warningsOf(parsed, found) }
}

/**
 * Why a report cannot be imported, and what to do; undefined when it can. A draft may wait for its
 * date; nothing goes without a headline.
 */
export function problemOf(
  report: Report,
  { draft = false }: { draft?: boolean } = {},
): string | undefined {
  if (report.title === undefined) {
    return report.date === undefined
      ? 'no headline and no date found: put the headline on the first line and the date of publication (27/11/2023) under it'
      : 'no headline found: put it on the first line, without a full stop'
  }
  if (report.date === undefined && !draft) {
    return 'no date of publication found: put it on a line of its own under the headline (27/11/2023), or import as a draft (--draft)'
  }
  return undefined
}

/** Builds, compares and plans in one step, where all documents that are there are at hand. */
export function planReports(
  reports: readonly Report[],
  existing: {
    readonly catalog: Catalog
    readonly documents: ReadonlyMap<string, StoredDocument>
    readonly assets?: ReadonlyMap<string, string>
  },
  options: PlanOptions,
): Plan {
  return planBuilt(
    buildReports(reports, existing.catalog, existing.assets),
    existing.documents,
    options,
  )
}

/** Ids that `planReports` wants to see, published and drafts; building twice changes nothing. */
export function neededIds(reports: readonly Report[], catalog: Catalog): string[] {
  return idsOf(buildReports(reports, catalog))
}
