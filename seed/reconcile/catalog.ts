/**
 * What the dataset holds, in short: enough to tell which article, person or document a report
 * means. Read once at the start of an import and kept up as reports are built, so that the time a
 * report takes does not grow with what is there.
 */
import { vietnamDate } from '../../vietnamese/dates.ts'
import { toneKey } from '../../vietnamese/fold.ts'
import { personKey } from '../../vietnamese/christian-names.ts'
import type { Built, Known } from '../build/index.ts'
import { publisherOf } from '../build/ids.ts'
import { STDIN_NAME, type FoundDocument, type Report } from '../report.ts'

export interface ArticleRow {
  readonly _id: string
  readonly title?: string | null
  readonly publishedAt?: string | null
  readonly slug?: string | null
  readonly file?: string | null
  readonly sha256?: string | null
  readonly publisher?: string | null
  /** The same report in other files. */
  readonly alsoIn?: readonly CopyRow[] | null
}

export interface CopyRow {
  readonly file?: string | null
  /** `YYYY-MM-DD`. */
  readonly publishedOn?: string | null
}

export interface PersonRow {
  readonly _id: string
  readonly name?: string | null
  readonly aliases?: readonly string[] | null
}

export interface ResolutionRow {
  readonly _id: string
  readonly kind?: string | null
  readonly number?: string | null
  readonly signedOn?: string | null
  readonly issuer?: string | null
}

/** The answers of `CATALOG_QUERIES`, by the same names. */
export interface CatalogRows {
  readonly articles: readonly ArticleRow[]
  readonly people: readonly PersonRow[]
  readonly resolutions: readonly ResolutionRow[]
}

/** GROQ for the rows of a catalog; ask in the `raw` perspective, so that drafts count too. */
export const CATALOG_QUERIES = {
  articles: `*[_type == "article" && !(_id in path("versions.**"))]{
    _id, title, publishedAt, "slug": slug.current,
    "file": importedFrom.file, "sha256": importedFrom.sha256, "publisher": importedFrom.publisher,
    "alsoIn": importedFrom.alsoIn[]{file, publishedOn}
  }`,
  people: `*[_type == "person" && !(_id in path("versions.**"))]{_id, name, aliases}`,
  resolutions: `*[_type == "resolution" && !(_id in path("versions.**"))]{
    _id, kind, number, signedOn, "issuer": issuer._ref
  }`,
} as const satisfies Record<keyof CatalogRows, string>

export interface Catalog {
  readonly articles: Map<string, ArticleRow>
  readonly articlesByFile: Map<string, string[]>
  readonly articlesByTitle: Map<string, string[]>
  readonly articlesBySlug: Map<string, string>
  readonly peopleByName: Map<string, string[]>
  readonly resolutionsByNumber: Map<string, ResolutionRow[]>
  readonly resolutionsBySerial: Map<string, ResolutionRow[]>
}

export function catalogOf(
  rows: CatalogRows = { articles: [], people: [], resolutions: [] },
): Catalog {
  const catalog: Catalog = {
    articles: new Map(),
    articlesByFile: new Map(),
    articlesByTitle: new Map(),
    articlesBySlug: new Map(),
    peopleByName: new Map(),
    resolutionsByNumber: new Map(),
    resolutionsBySerial: new Map(),
  }
  // A draft and its published document are one; the published one speaks for both. Either may list
  // a file that the other does not.
  for (const row of rows.articles.toSorted(draftsFirst)) {
    const _id = publishedId(row._id)
    const listed = [row, catalog.articles.get(_id)].flatMap((version) => version?.alsoIn ?? [])
    addArticle(catalog, { ...row, _id, alsoIn: listed })
  }
  for (const row of rows.people) addPerson(catalog, row)
  for (const row of rows.resolutions) addResolution(catalog, { ...row, _id: publishedId(row._id) })
  return catalog
}

/** The id without "drafts.". */
export function publishedId(id: string): string {
  return id.replace(/^drafts\./, '')
}

function draftsFirst(one: ArticleRow, other: ArticleRow): number {
  return Number(other._id.startsWith('drafts.')) - Number(one._id.startsWith('drafts.'))
}

/** Makes what a report builds known to the reports after it. */
export function register(catalog: Catalog, { article, entities, report }: Built): void {
  const known = catalog.articles.get(article._id)
  if (known && known.file !== report.file && known.sha256 !== report.sha256) {
    const alsoIn = known.alsoIn?.filter(({ file }) => file !== report.file) ?? []
    const copy = { file: report.file, publishedOn: report.date ?? null }
    addArticle(catalog, { ...known, alsoIn: [...alsoIn, copy] })
  } else if (!known) {
    addArticle(catalog, {
      _id: article._id,
      title: report.title ?? null,
      publishedAt: (article['publishedAt'] as string | undefined) ?? null,
      slug: slugOf(article['slug']),
      file: report.file,
      sha256: report.sha256,
      publisher: publisherOf(report) ?? null,
    })
  }
  for (const entity of entities) {
    if (entity._type === 'person')
      addPerson(catalog, { _id: entity._id, name: String(entity['name']) })
    if (entity._type === 'resolution') {
      addResolution(catalog, {
        _id: entity._id,
        kind: String(entity['kind']),
        number: String(entity['number']),
        signedOn: String(entity['signedOn']),
        issuer: (entity['issuer'] as { _ref?: string } | undefined)?._ref ?? null,
      })
    }
  }
}

/** What builders ask of a catalog. */
export function knownFrom(catalog: Catalog, assets?: ReadonlyMap<string, string>): Known {
  return {
    articleOf: (report, id) => articleOf(catalog, report, id),
    personOf: (name, id) => (peopleNamed(catalog, name).includes(id) ? id : undefined),
    resolutionOf: (document, id, issuerId, citedOn) =>
      resolutionOf(catalog, document, id, issuerId, citedOn),
    namesakesOf: (name, id) => peopleNamed(catalog, name).filter((other) => other !== id),
    assetOf: (report, picture) => assets?.get(pictureKey(report.file, picture)),
  }
}

/** The key under which an uploaded picture of a file is handed to the builders. */
export function pictureKey(file: string, picture: number): string {
  return `${file}#${picture}`
}

/**
 * The article that a report was imported as, or linked with. It has the same day and headline; or
 * it came from the same file and still has the same headline, or a corrected one of the same day;
 * or another paper, or an editor, has the same headline a day before or after.
 */
function articleOf(catalog: Catalog, report: Report, id: string): string | undefined {
  if (catalog.articles.has(id)) return id
  const title = toneKey(report.title ?? '')
  const ofFile = report.file === STDIN_NAME ? [] : catalog.articlesByFile.get(report.file)
  const sameFile = ofFile?.find((other) => {
    const row = catalog.articles.get(other)
    if (!row) return false
    const copy = row.alsoIn?.find(({ file }) => file === report.file)
    if (toneKey(row.title ?? '') === title) return true
    const day = copy ? copy.publishedOn : dayOf(row)
    return day === report.date && mayBeCorrected(row, copy, report)
  })
  if (sameFile !== undefined) return sameFile
  return catalog.articlesByTitle.get(title)?.find((other) => {
    const row = catalog.articles.get(other)
    const day = dayOf(row)
    const isNear =
      day !== undefined && report.date !== undefined && daysBetween(day, report.date) <= 1
    return isNear && (day === report.date || !row?.file || isOtherPaper(row, report))
  })
}

/** One paper prints "Giá vàng hôm nay" every day: only of two papers a headline tells that it is one report. */
function isOtherPaper(row: ArticleRow | undefined, report: Report): boolean {
  const publisher = publisherOf(report)
  return !!row?.publisher && publisher !== undefined && row.publisher !== publisher
}

/**
 * True when a headline may be a correction of the one that is there: it keeps half of the words.
 * Folders and archives name their files alike, so that a name and a day alone are no proof.
 */
function mayBeCorrected(row: ArticleRow, copy: CopyRow | undefined, report: Report): boolean {
  if (!copy && isOtherPaper(row, report)) return false
  const before = new Set(wordsIn(row.title ?? ''))
  const after = new Set(wordsIn(report.title ?? ''))
  const kept = [...after].filter((word) => before.has(word)).length
  return 2 * kept >= Math.max(before.size, after.size)
}

function wordsIn(headline: string): string[] {
  return toneKey(headline).match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * The document that a citation means. One with its date is itself; one without joins the only
 * document of that kind, number and issuer that was signed before the report appeared.
 */
function resolutionOf(
  catalog: Catalog,
  document: FoundDocument,
  id: string | undefined,
  issuerId: string | undefined,
  citedOn: string | undefined,
): string | undefined {
  const isFull = /[-/]/.test(document.number ?? '')
  const rows = isFull
    ? catalog.resolutionsByNumber.get(`${document.kind} ${document.number}`)
    : catalog.resolutionsBySerial.get(
        `${document.kind} ${Number.parseInt(document.number ?? '', 10)}`,
      )
  if (document.date !== undefined) {
    const same = rows?.filter(
      ({ signedOn, issuer }) => signedOn === document.date && isSameIssuer(issuer, issuerId),
    )
    if (id === undefined) return same?.length === 1 ? same[0]?._id : undefined
    return same?.some(({ _id }) => _id === id) || same?.length !== 1 ? id : same[0]?._id
  }
  if (issuerId === undefined || document.number === undefined) return undefined
  const fitting = rows?.filter(
    ({ issuer, signedOn }) =>
      issuer === issuerId && (citedOn === undefined || !signedOn || signedOn <= citedOn),
  )
  return fitting?.length === 1 ? fitting[0]?._id : undefined
}

function isSameIssuer(issuer: string | null | undefined, issuerId: string | undefined): boolean {
  return !issuer || issuerId === undefined || issuer === issuerId
}

function peopleNamed(catalog: Catalog, name: string): readonly string[] {
  return catalog.peopleByName.get(personKey(name)) ?? []
}

function addArticle(catalog: Catalog, row: ArticleRow): void {
  catalog.articles.set(row._id, row)
  for (const { file } of [row, ...(row.alsoIn ?? [])])
    if (file) append(catalog.articlesByFile, file, row._id)
  if (row.title) append(catalog.articlesByTitle, toneKey(row.title), row._id)
  if (row.slug) catalog.articlesBySlug.set(row.slug, row._id)
}

function addPerson(catalog: Catalog, row: PersonRow): void {
  const id = publishedId(row._id)
  for (const name of [row.name, ...(row.aliases ?? [])])
    if (name) append(catalog.peopleByName, personKey(name), id)
}

function addResolution(catalog: Catalog, row: ResolutionRow): void {
  if (!row.kind || !row.number) return
  const rows = catalog.resolutionsByNumber.get(`${row.kind} ${row.number}`) ?? []
  if (rows.some(({ _id }) => _id === row._id)) return
  catalog.resolutionsByNumber.set(`${row.kind} ${row.number}`, [...rows, row])
  const serial = `${row.kind} ${Number.parseInt(row.number, 10)}`
  catalog.resolutionsBySerial.set(serial, [...(catalog.resolutionsBySerial.get(serial) ?? []), row])
}

function append(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key)
  if (!ids) map.set(key, [id])
  else if (!ids.includes(id)) ids.push(id)
}

function slugOf(slug: unknown): string | null {
  return (slug as { current?: string } | undefined)?.current ?? null
}

function dayOf(row: ArticleRow | undefined): string | undefined {
  return row?.publishedAt ? vietnamDate(row.publishedAt) : undefined
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000
}
