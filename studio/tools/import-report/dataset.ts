import type { SanityClient } from '@sanity/client'
import { mutationsOf } from '../../../seed/import/changes.ts'
import { datasetStore, type Store } from '../../../seed/import/store.ts'
import {
  buildReports,
  type Built,
  CATALOG_QUERIES,
  catalogOf,
  type CatalogRows,
  idsOf,
  pictureKey,
  type Plan,
  planBuilt,
  type StoredDocument,
} from '../../../seed/index.ts'
import type { Picture, Report } from '../../../seed/report.ts'

/** A person that is there, as the editor chooses among them. */
export interface KnownPerson {
  /** The published id. */
  readonly _id: string
  readonly name: string
  readonly positions: readonly string[]
}

/** What the tool knows of the dataset: enough to tell what a report means. */
export interface Dataset {
  readonly rows: CatalogRows
  readonly people: readonly KnownPerson[]
}

/** People with their drafts laid over them, by given name. */
const PEOPLE_QUERY = `*[_type == "person"] | order(sortName asc){
  _id, "name": coalesce(name, ""), "positions": coalesce(positions[].title, [])
}`

/**
 * Reads what reports are compared with. Once for each time the tool opens reports.
 *
 * @param client a client of the Studio
 */
export async function readDataset(client: SanityClient): Promise<Dataset> {
  const raw = { perspective: 'raw' } as const
  const [articles, people, resolutions, known] = await Promise.all([
    client.fetch<CatalogRows['articles']>(CATALOG_QUERIES.articles, {}, raw),
    client.fetch<CatalogRows['people']>(CATALOG_QUERIES.people, {}, raw),
    client.fetch<CatalogRows['resolutions']>(CATALOG_QUERIES.resolutions, {}, raw),
    client.fetch<KnownPerson[]>(PEOPLE_QUERY, {}, { perspective: 'drafts' }),
  ])
  return { rows: { articles, people, resolutions }, people: known }
}

/** What reports build and what would be written, for the editor to review. */
export interface Review {
  readonly built: readonly Built[]
  readonly plan: Plan
  /** The planned documents' versions that are there already, by id. */
  readonly existing: ReadonlyMap<string, StoredDocument>
}

/**
 * Plans the import of some reports as drafts. Writes nothing.
 *
 * @param client a client of the Studio
 * @param reports the reports, corrected
 * @param dataset what was read of the dataset; a plan does not change it
 */
export async function planDrafts(
  client: SanityClient,
  reports: readonly Report[],
  dataset: Dataset,
): Promise<Review> {
  const store = datasetStore(client)
  return plan(store, reports, dataset, await assetsOf(reports, store.assetOf))
}

/**
 * Uploads the reports' pictures and writes what the plan says, in one transaction.
 *
 * @throws ClientError when the dataset refuses; then no document was written
 */
export async function createDrafts(
  client: SanityClient,
  reports: readonly Report[],
  dataset: Dataset,
): Promise<Review> {
  const store = datasetStore(client)
  const review = await plan(store, reports, dataset, await assetsOf(reports, store.asset))
  const mutations = mutationsOf(review.plan)
  if (mutations.length > 0) await store.write(mutations)
  return review
}

async function plan(
  store: Store,
  reports: readonly Report[],
  { rows }: Dataset,
  assets: ReadonlyMap<string, string>,
): Promise<Review> {
  const built = buildReports(reports, catalogOf(rows), assets)
  const existing = await store.documents(idsOf(built))
  const importedAt = new Date().toISOString()
  return { built, plan: planBuilt(built, existing, { draft: true, importedAt }), existing }
}

/** Ids of the reports' pictures by `pictureKey`, as far as the look-up knows them. */
async function assetsOf(
  reports: readonly Report[],
  idOf: (picture: Picture) => Promise<string | undefined>,
): Promise<Map<string, string>> {
  const assets = new Map<string, string>()
  for (const { file, pictures } of reports) {
    for (const [index, picture] of pictures.entries()) {
      const id = await idOf(picture)
      if (id !== undefined) assets.set(pictureKey(file, index), id)
    }
  }
  return assets
}
