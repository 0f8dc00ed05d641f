import { mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CompileOptions } from '../query/compile.ts'
import type { QueryPool } from '../query/pool.ts'
import { openDatabase } from '../storage/database.ts'
import { adoptCopy } from '../storage/datasetCopy.ts'
import { makeDatasetFile, removeDatasetFile, syncFolder } from '../storage/datasetFile.ts'
import { DatasetStore } from '../storage/datasetStore.ts'
import { LogSync } from '../storage/logSync.ts'
import type { LakeStore, StoredDataset } from '../storage/lakeStore.ts'
import { datasetMigrations } from '../storage/migrations.ts'
import { copyDatabase, type SnapshotProgress } from '../storage/snapshot.ts'
import { movedAsset } from './assetAddress.ts'
import {
  assetsDeletedFrom,
  assetsIn,
  assetsKnownTo,
  type AskAssetUse,
  type DeletedAsset,
} from './assetUse.ts'
import { Dataset } from './dataset.ts'
import { LakeError, notFound, validationError } from './errors.ts'
import type { Selected, SelectElsewhere } from './selections.ts'
import { Scheduler } from './scheduler.ts'

export type AclMode = StoredDataset['acl_mode']

export interface DatasetsOptions {
  folder: string
  projectId: string
  durable: boolean
  /** The most bytes of JSON that a document may have. */
  documentSize: number
  patchTime: number
  queryOptions: CompileOptions
  queries: QueryPool
  /** How long the queries of a transaction's mutations may take, in milliseconds. */
  selectionTimeout: number
  /** Told of a file before it is removed, for whoever else has it open. */
  forget(file: string): void
  /** Told of every dataset that is opened. */
  opened?(dataset: Dataset): void
  /** Told of the assets that a dataset had, when it has been deleted. */
  deleted?(assets: readonly DeletedAsset[]): void
}

export interface DatasetSettings {
  aclMode?: AclMode | undefined
  description?: string | null | undefined
}

export interface CopyOptions {
  skipHistory?: boolean
  skipContentReleases?: boolean
  progress?: SnapshotProgress
}

/** Hosted Content Lake's rule for names; a leading `~` marks aliases, which the lake does not have. */
const VALID_NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/

/** The datasets of a lake, each in a file of its own. */
export class Datasets {
  readonly #lake: LakeStore
  readonly #options: DatasetsOptions
  readonly #open = new Map<string, { dataset: Dataset; scheduler: Scheduler }>()
  /** Names whose files are being made. */
  readonly #coming = new Set<string>()

  constructor(lake: LakeStore, options: DatasetsOptions) {
    this.#lake = lake
    this.#options = options
    mkdirSync(join(options.folder, 'datasets'), { recursive: true })
    // Each has a schedule to keep, whether anybody asks for it or not.
    try {
      for (const { name } of this.list()) this.get(name)
    } catch (error) {
      this.close()
      throw error
    }
  }

  list(): readonly StoredDataset[] {
    return this.#lake.datasets()
  }

  has(name: string): boolean {
    return this.list().some((dataset) => dataset.name === name)
  }

  /** @throws LakeError 404 when there is none of that name */
  get(name: string): Dataset {
    const open = this.#open.get(name)
    if (open) return open.dataset
    this.settings(name)
    const file = this.fileOf(name)
    const { durable } = this.#options
    const database = openDatabase(file, {
      migrations: datasetMigrations,
      durable: durable ? 'on request' : 'never',
      mustExist: true,
    })
    const store = new DatasetStore(database, durable ? new LogSync(file) : undefined)
    const { projectId, documentSize, patchTime, queryOptions } = this.#options
    const dataset = new Dataset(name, store, {
      projectId,
      documentSize,
      patchTime,
      queryOptions,
      selectionTimeout: this.#options.selectionTimeout,
      selectElsewhere: selectorOf(this.#options, file, name),
    })
    this.#open.set(name, { dataset, scheduler: new Scheduler(dataset) })
    this.#options.opened?.(dataset)
    return dataset
  }

  /** @throws LakeError 404 when there is none of that name */
  settings(name: string): StoredDataset {
    const found = this.list().find((dataset) => dataset.name === name)
    if (found) return found
    throw notFound(`Dataset "${name}" not found for project ID "${this.#options.projectId}"`)
  }

  /** @throws LakeError 400 for a name that is not allowed, 409 for one that is taken */
  create(name: string, aclMode: AclMode, description: string | null = null): Dataset {
    this.#checkFree(name)
    this.#removeFiles(name)
    makeDatasetFile(this.fileOf(name))
    this.#add(name, { aclMode, description })
    return this.get(name)
  }

  /** Changes what is given and returns all of it. @throws LakeError 404 */
  edit(name: string, { aclMode, description }: DatasetSettings): StoredDataset {
    const now = this.settings(name)
    const changed = {
      ...now,
      acl_mode: aclMode ?? now.acl_mode,
      description: description === undefined ? now.description : description,
    }
    this.#lake.editDataset(changed)
    return changed
  }

  /**
   * Makes a new dataset with the documents that another one has at this moment. Others go on
   * reading and writing meanwhile; the copy is there all at once, or, when it fails, not at all.
   *
   * @throws LakeError 404 when there is no such source, 400 or 409 for a target that cannot be
   */
  async copy(source: string, target: string, options: CopyOptions = {}): Promise<void> {
    const { acl_mode: aclMode, description } = this.settings(source)
    this.#checkFree(target)
    this.get(source)
    this.#coming.add(target)
    const unfinished = `${this.fileOf(target)}.copying`
    try {
      removeDatasetFile(unfinished)
      await copyDatabase(this.fileOf(source), unfinished, options.progress)
      adoptCopy(unfinished, {
        skipHistory: options.skipHistory === true,
        skipContentReleases: options.skipContentReleases === true,
        rewrite: (body) => movedAsset(body, { projectId: this.#options.projectId, source, target }),
      })
      this.#removeFiles(target)
      renameSync(unfinished, this.fileOf(target))
      syncFolder(dirname(this.fileOf(target)))
      this.#add(target, { aclMode, description })
      this.get(target)
    } finally {
      removeDatasetFile(unfinished)
      this.#coming.delete(target)
    }
  }

  /** Removes a dataset with its documents and its history. @throws LakeError 404 */
  delete(name: string): void {
    this.settings(name)
    const deletedAt = new Date().toISOString()
    const assets = this.#assetsOf(name).map((sha1) => ({ sha1, deletedAt }))
    try {
      this.#close(name)
    } catch (error) {
      // What the disk did not take is to go as well.
      console.error(error)
    }
    this.#lake.deleteDataset(name, assets)
    this.#removeFiles(name)
    this.#options.deleted?.(assets)
  }

  /**
   * Begins questions whether some dataset has a document of an asset, all asked in this turn of the
   * event loop. What none has is not known to be unused while a dataset is being copied, whose
   * documents may no longer be in the one that they come from, and while a deletion may be lost,
   * because it is not on the disk yet.
   */
  askAssetUse(): AskAssetUse {
    const all = this.list().map(({ name }) => this.get(name))
    const isIn = assetsIn(all)
    const certain = this.#coming.size === 0 && all.every(({ store }) => store.isOnDisk)
    return (sha1) => (isIn(sha1) ? 'used' : certain ? 'unused' : 'unknown')
  }

  /** What the history of each dataset says of assets that were deleted from it. */
  deletedAssets(): (() => DeletedAsset[])[] {
    const look = (name: string) => (this.has(name) ? assetsDeletedFrom(this.get(name)) : [])
    return this.list().map(
      ({ name }) =>
        () =>
          look(name),
    )
  }

  fileOf(name: string): string {
    return join(this.#options.folder, 'datasets', `${name}.sqlite`)
  }

  /** Closes all of them. @throws the first of what went wrong with one, after the others */
  close(): void {
    const failures: unknown[] = []
    for (const name of this.#open.keys()) {
      try {
        this.#close(name)
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
  }

  #close(name: string): void {
    const open = this.#open.get(name)
    this.#open.delete(name)
    this.#options.forget(this.fileOf(name))
    open?.scheduler.close()
    open?.dataset.close()
  }

  /** None of one that is damaged, which is to go all the same. */
  #assetsOf(name: string): string[] {
    try {
      return assetsKnownTo(this.get(name))
    } catch (error) {
      console.error(`The assets of the deleted dataset "${name}" stay:`, error)
      return []
    }
  }

  #add(name: string, settings: { aclMode: AclMode; description: string | null }): void {
    this.#lake.addDataset({
      name,
      acl_mode: settings.aclMode,
      description: settings.description,
      created_at: new Date().toISOString(),
    })
  }

  #checkFree(name: string): void {
    if (!VALID_NAME.test(name)) {
      throw validationError(
        `Invalid dataset name "${name}": 1 to 64 lower-case letters, digits, "-" and "_", ` +
          'beginning with a letter or digit',
      )
    }
    if (this.#coming.has(name) || this.has(name)) {
      throw new LakeError(409, 'datasetAlreadyExistsError', `Dataset "${name}" already exists`)
    }
  }

  /** Also clears what an end in the middle of making or deleting a dataset of that name left. */
  #removeFiles(name: string): void {
    removeDatasetFile(this.fileOf(name))
  }
}

/** Evaluates what mutations select in the threads of the queries. */
function selectorOf(options: DatasetsOptions, file: string, dataset: string): SelectElsewhere {
  const { queries, projectId, queryOptions } = options
  return async ({ query, params, changed }, { identity, grants }, limits) => {
    const { result } = await queries.run({
      file,
      query,
      params,
      changed,
      ...limits,
      identity,
      grants,
      perspective: 'raw',
      variant: undefined,
      project: { projectId, dataset },
      options: queryOptions,
    })
    return JSON.parse(result) as Selected
  }
}
