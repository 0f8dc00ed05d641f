/** Reports into a dataset: read, plan, write, in batches; nothing else in `seed/` writes anything. */
import type { SanityClient } from '@sanity/client'
import {
  buildReports,
  idsOf,
  pictureKey,
  planBuilt,
  problemOf,
  readReport,
  type Built,
  type Catalog,
  type Plan,
  type Report,
  type StoredDocument,
} from '../index.ts'
import { RefusedFile, type ReadResult } from '../read/index.ts'
import { changedDocuments, keptDocuments, mutationsOf } from './changes.ts'
import { IMPORT_LIMITS } from './limits.ts'
import { PlannedDocuments } from './planned.ts'
import { isTransient, statusOf, withRetry } from './retry.ts'
import { datasetStore, EMPTY_STORE, type Store } from './store.ts'
import { failureOf, Tally, type ImportSummary } from './summary.ts'
import { UndatedCitations } from './undated.ts'

export type { ImportFailure, ImportSummary, LeftFields } from './summary.ts'

export interface ImportProgress {
  /** Reports that are done, failed ones included. */
  readonly done: number
  readonly failed: number
}

export interface ImportOptions {
  /** Without a client (dry runs only) the plan is made against an empty dataset. */
  readonly client?: SanityClient
  /** Texts of reports and refused files, as `readFile` and `readPaths` give them. */
  readonly sources: AsyncIterable<ReadResult> | Iterable<ReadResult>
  /** New documents become drafts. */
  readonly draft?: boolean
  /** Plans everything and writes nothing. */
  readonly dryRun?: boolean
  /** The instant that new documents carry, ISO 8601; now unless given. */
  readonly importedAt?: string
  /** Ends the import after the batch that is being written. */
  readonly signal?: AbortSignal
  onProgress?(progress: ImportProgress): void
  /** Called with every plan as it is carried out. */
  onPlan?(plan: Plan): void
  /**
   * Called with the documents of each batch as they are after it, those that were there already and
   * stay included; a later batch may change some again.
   */
  onDocuments?(documents: readonly StoredDocument[]): void | Promise<void>
}

/**
 * Imports reports. A file that cannot be read, has no headline or no date, or is not accepted by the
 * dataset is listed as a failure with nothing of it written; the others are imported. The same
 * reports a second time write nothing, so an import that was killed is resumed by running it again.
 *
 * @returns what was done, or would be
 * @throws when the dataset cannot be reached, or does not let this client write
 */
export async function importReports(options: ImportOptions): Promise<ImportSummary> {
  const { client, signal, dryRun = false } = options
  if (!client && !dryRun) throw new Error('importReports needs a client unless it is a dry run.')
  const store = client ? datasetStore(client, signal) : EMPTY_STORE
  const run = new ImportRun(options, store, await store.catalog())
  let writing: Promise<void> = Promise.resolve()
  try {
    // While a batch is written, the next one is read.
    for await (const batch of run.batches(options.sources)) {
      await writing
      if (signal?.aborted) break
      writing = run.importBatch(batch)
      // Whatever goes wrong is thrown where the batch is waited for.
      writing.catch(() => undefined)
    }
    await writing
    if (!signal?.aborted) await run.finish()
  } catch (error) {
    if (!signal?.aborted || error !== signal.reason) throw error
  }
  return run.tally.summary({ dryRun, aborted: signal?.aborted ?? false })
}

class ImportRun {
  readonly tally = new Tally()
  readonly #options: ImportOptions
  readonly #store: Store
  readonly #catalog: Catalog
  readonly #importedAt: string
  readonly #planned: PlannedDocuments | undefined
  readonly #undated = new UndatedCitations()
  /** Ids of the assets of pictures, by `pictureKey`. */
  readonly #assets = new Map<string, string>()

  constructor(options: ImportOptions, store: Store, catalog: Catalog) {
    this.#options = options
    this.#store = store
    this.#catalog = catalog
    this.#importedAt = options.importedAt ?? new Date().toISOString()
    this.#planned = options.dryRun ? new PlannedDocuments() : undefined
  }

  /** Reads sources into reports, as many at a time as are written together. */
  async *batches(sources: ImportOptions['sources']): AsyncGenerator<Report[]> {
    let batch: Report[] = []
    let size = 0
    for await (const source of sources) {
      if (this.#options.signal?.aborted) return
      const report = this.#read(source)
      if (!report) continue
      batch.push(report)
      size += report.text.length
      if (batch.length >= IMPORT_LIMITS.reportsPerBatch || size >= IMPORT_LIMITS.textPerBatch) {
        yield batch
        batch = []
        size = 0
      }
    }
    // Failures at the end count as progress too.
    yield batch
  }

  async importBatch(reports: readonly Report[]): Promise<void> {
    for (const report of reports) this.#undated.note(report, this.#catalog)
    for (const report of reports) await this.#upload(report)
    await this.#commit(this.#build(reports))
    this.#options.onProgress?.({ done: this.tally.done, failed: this.tally.failed })
  }

  /** Builds once more what later reports have thrown light on. */
  async finish(): Promise<void> {
    const { signal } = this.#options
    let batch: Report[] = []
    for (const source of this.#undated.due(this.#catalog)) {
      if (signal?.aborted) return
      batch.push(readReport(source))
      if (batch.length < IMPORT_LIMITS.reportsPerBatch) continue
      await this.#commit(this.#build(batch))
      batch = []
    }
    await this.#commit(this.#build(batch))
  }

  #read(source: ReadResult): Report | undefined {
    if (source instanceof RefusedFile) {
      this.tally.fail(failureOf(source))
      return undefined
    }
    const { file } = source
    try {
      const report = readReport(source)
      const problem = problemOf(report, { draft: this.#options.draft ?? false })
      if (problem === undefined) return report
      this.tally.fail({ file, line: 1, code: 'incomplete', message: problem })
    } catch (error) {
      this.tally.fail({ file, code: 'notUnderstood', message: messageOf(error) })
    }
    return undefined
  }

  #build(reports: readonly Report[]): Built[] {
    return reports.flatMap((report) => {
      try {
        return buildReports([report], this.#catalog, this.#assets)
      } catch (error) {
        this.tally.fail({ file: report.file, code: 'notUnderstood', message: messageOf(error) })
        return []
      }
    })
  }

  /** Uploads a report's pictures. One that the dataset does not take leaves its caption without. */
  async #upload(report: Report): Promise<void> {
    for (const [index, picture] of report.pictures.entries()) {
      try {
        const id = await (this.#planned ? this.#store.assetOf(picture) : this.#store.asset(picture))
        if (id !== undefined) this.#assets.set(pictureKey(report.file, index), id)
      } catch (error) {
        if (!isOfTheDocuments(error)) throw error
        this.tally.warn(report.file, {
          code: 'pictureRefused',
          message: `Không nhận được ảnh “${picture.name}”: ${messageOf(error)}`,
        })
      }
    }
  }

  /** Writes what reports build in one transaction; when it is not taken, in halves. */
  async #commit(built: readonly Built[]): Promise<void> {
    if (built.length === 0) return
    try {
      await this.#write(built)
    } catch (error) {
      if (!isOfTheDocuments(error)) throw error
      const [only] = built
      if (built.length === 1 && only) {
        this.tally.fail({ file: only.report.file, code: 'notAccepted', message: messageOf(error) })
        return
      }
      const middle = built.length >> 1
      await this.#commit(built.slice(0, middle))
      await this.#commit(built.slice(middle))
    }
  }

  /**
   * Plans and writes. After an error that may pass, the plan is made anew: the transaction may have
   * been carried out although no answer came, or somebody else has changed a document.
   */
  async #write(built: readonly Built[]): Promise<void> {
    const { signal, onPlan, onDocuments } = this.#options
    const attempt = async (): Promise<void> => {
      const ids = idsOf(built)
      const found = await this.#store.documents(ids)
      const existing = this.#planned?.over(found, ids) ?? found
      const plan = this.#plan(built, existing)
      const mutations = mutationsOf(plan)
      if (!this.#planned && mutations.length > 0) {
        refuseTooLarge(mutations, built.length)
        await this.#store.write(mutations)
      }
      const changed =
        this.#planned || onDocuments
          ? plan.entries.flatMap((entry) => changedDocuments(entry, existing))
          : []
      this.#planned?.keep(changed)
      this.tally.add(
        plan,
        built.map(({ report }) => report.file),
      )
      onPlan?.(plan)
      if (onDocuments) {
        const kept = plan.entries.flatMap((entry) => keptDocuments(entry, found))
        await onDocuments([...changed, ...kept])
      }
    }
    await withRetry(() => retryConflict(attempt), { signal })
  }

  #plan(built: readonly Built[], existing: ReadonlyMap<string, StoredDocument>): Plan {
    const { draft = false } = this.#options
    try {
      return planBuilt(built, existing, { draft, importedAt: this.#importedAt })
    } catch (error) {
      throw new NotWritable(messageOf(error), { cause: error })
    }
  }
}

/** What the dataset would not take, told before it is asked: as if it had answered so. */
class NotWritable extends Error {
  readonly statusCode = 422
}

function refuseTooLarge(mutations: readonly unknown[], reports: number): void {
  const json = JSON.stringify(mutations)
  // A letter takes three bytes at most; what is surely small enough need not be measured.
  if (json.length * 3 <= IMPORT_LIMITS.transactionBytes) return
  const bytes = new TextEncoder().encode(json).length
  if (bytes > IMPORT_LIMITS.transactionBytes) {
    throw new NotWritable(
      `${reports} reports make a transaction of ${bytes} bytes, which is too large`,
    )
  }
}

const CONFLICT = 409
const CONFLICT_ATTEMPTS = 3

/** Somebody changed a document between the plan and the write: plan again. */
async function retryConflict(attempt: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      if (statusOf(error) !== CONFLICT || tries >= CONFLICT_ATTEMPTS) throw error
    }
  }
}

/** True when a dataset says no to these documents, and may say yes to others. */
function isOfTheDocuments(error: unknown): boolean {
  const status = statusOf(error)
  return status !== undefined && status !== 401 && status !== 403 && !isTransient(error)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
