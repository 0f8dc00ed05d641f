import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Assets, type AssetLimits } from './assets/assets.ts'
import { UnusedAssets } from './assets/unused.ts'
import { assetsLeftBy } from './domain/assetUse.ts'
import { Datasets } from './domain/datasets.ts'
import { FilterTurns } from './domain/filterTurns.ts'
import { DEFAULT_LIMITS, type Limits } from './domain/limits.ts'
import { checkExposure } from './people/exposure.ts'
import { Groups } from './people/groups.ts'
import { People } from './people/people.ts'
import type { OwnerSettings } from './people/users.ts'
import { Presence } from './presence/presence.ts'
import { DEFAULT_QUERY_LIMITS, QueryPool, type QueryLimits } from './query/pool.ts'
import { checkNothingForgotten } from './storage/datasetFile.ts'
import { openDatabase } from './storage/database.ts'
import { StorageError } from './storage/errors.ts'
import { LakeStore } from './storage/lakeStore.ts'
import { lockFolder } from './storage/lock.ts'
import { lakeMigrations } from './storage/migrations.ts'

export interface LakeOptions {
  /** The folder that keeps everything, or `:memory:` for a lake that is gone when it is closed. */
  dir: string
  /** Only letters, digits and dashes, as Sanity's clients check it. */
  projectId?: string
  /** The dataset that is made on the first start. */
  dataset?: string
  /** Origins that browsers may call the lake from, besides its own: `https://example.com`. */
  allowedOrigins?: readonly string[]
  /** Host names the lake answers to, besides loopback names and `*.localhost`. */
  allowedHosts?: readonly string[]
  /** The address it is served on, loopback unless told otherwise; elsewhere everybody must log in. */
  host?: string
  /** The first user, an administrator, whom the first start makes; a password, if given, is set once. */
  owner?: OwnerSettings
  /** What roles are called in the Studio, by their names, in the language of its users. */
  roleTitles?: Readonly<Record<string, string>>
  /** Where browsers reach the lake, when that is not the address it sees: `https://example.com`. */
  publicUrl?: string
  assetLimits?: AssetLimits
  /**
   * Whether `match` in GROQ takes letters with and without accents for the same, as the search of
   * the Studio (`text::query`) always does. Hosted Content Lake does not, so it is off.
   */
  foldAccentsInMatch?: boolean
  /** What a query may take before it is stopped. */
  queryLimits?: Partial<QueryLimits>
  /** How large requests and documents may be, and how many may listen. */
  limits?: Partial<Limits>
}

/** What routes work on: the data of one lake and its settings. Knows no HTTP. */
export class LakeCore {
  readonly projectId: string
  readonly options: LakeOptions
  readonly folder: string
  readonly store: LakeStore
  readonly datasets: Datasets
  readonly people: People
  readonly groups: Groups
  readonly assets: Assets
  readonly unusedAssets: UnusedAssets
  readonly presence = new Presence()
  readonly filterTurns = new FilterTurns()
  readonly queries: QueryPool
  readonly limits: Limits
  readonly #release: (() => void)[] = []

  /** @throws StorageError when the folder cannot be used, and says what to do */
  constructor(options: LakeOptions) {
    this.options = options
    this.projectId = options.projectId ?? 'toasoan'
    this.limits = { ...DEFAULT_LIMITS, ...options.limits }
    const queryLimits = { ...DEFAULT_QUERY_LIMITS, ...options.queryLimits }
    this.queries = new QueryPool(queryLimits)
    const temporary = options.dir === ':memory:'
    this.folder = temporary ? mkdtempSync(join(tmpdir(), 'lake-')) : options.dir
    if (temporary) {
      this.#release.push(() => rmSync(this.folder, { recursive: true, force: true }))
    }
    try {
      makeFolder(this.folder)
      this.#release.push(lockFolder(this.folder))
      const durable = !temporary
      const list = join(this.folder, 'lake.sqlite')
      checkNothingForgotten(join(this.folder, 'datasets'), list)
      const own = openDatabase(list, {
        migrations: lakeMigrations,
        durable: durable ? 'at commit' : 'never',
      })
      this.store = new LakeStore(own)
      this.#release.push(() => this.store.close())
      this.assets = new Assets(this.folder, options.assetLimits)
      this.unusedAssets = new UnusedAssets(this.assets, () => this.datasets.askAssetUse())
      this.datasets = new Datasets(this.store, {
        folder: this.folder,
        projectId: this.projectId,
        durable,
        documentSize: this.limits.documentSize,
        patchTime: this.limits.patchTime,
        queryOptions: { foldAccentsInMatch: options.foldAccentsInMatch === true },
        queries: this.queries,
        selectionTimeout: queryLimits.mutationQueryTimeout,
        forget: (file) => this.queries.forget(file),
        opened: ({ hub }) => hub.subscribe((done) => this.unusedAssets.suspect(assetsLeftBy(done))),
        deleted: (assets) => this.unusedAssets.suspect(assets),
      })
      this.#release.push(() => this.datasets.close())
      this.#release.push(() => this.unusedAssets.close())
      this.people = new People(this.store.database)
      this.groups = new Groups(this.datasets, this.people)
      this.people.users.ensureOwner(options.owner)
      checkExposure(options.host ?? '127.0.0.1', this.people.users)
      if (this.datasets.list().length === 0) {
        this.datasets.create(options.dataset ?? 'production', 'private')
      }
      this.unusedAssets.lookBack([
        ...this.datasets.deletedAssets(),
        () => this.store.leftAssets((sha1) => this.assets.store.has(sha1)),
      ])
    } catch (error) {
      void this.close()
      throw error
    }
  }

  /** Gives the folder back at once; resolves when the threads have ended too. */
  async close(): Promise<void> {
    const ended = this.queries.close()
    const failures: unknown[] = []
    for (const release of this.#release.splice(0).toReversed()) {
      try {
        release()
      } catch (error) {
        failures.push(error)
      }
    }
    await ended
    if (failures.length > 0) throw failures[0]
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw StorageError.fromOpening(folder, cause)
  }
}
