import { join } from 'node:path'
import { mkdirSync, rmSync } from 'node:fs'
import { openDatabase } from '../storage/database.ts'
import { DatasetStore } from '../storage/datasetStore.ts'
import type { LakeStore, StoredDataset } from '../storage/lakeStore.ts'
import { datasetMigrations } from '../storage/migrations.ts'
import { Dataset } from './dataset.ts'
import { LakeError, notFound, validationError } from './errors.ts'
import { Scheduler } from './scheduler.ts'

export type AclMode = StoredDataset['acl_mode']

export interface DatasetsOptions {
  folder: string
  projectId: string
  durable: boolean
}

/** Hosted Content Lake's rule for names; a leading `~` marks names that the lake itself uses. */
const VALID_NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/

/** The datasets of a lake, each in a file of its own. */
export class Datasets {
  readonly #lake: LakeStore
  readonly #options: DatasetsOptions
  readonly #open = new Map<string, { dataset: Dataset; scheduler: Scheduler }>()

  constructor(lake: LakeStore, options: DatasetsOptions) {
    this.#lake = lake
    this.#options = options
    mkdirSync(join(options.folder, 'datasets'), { recursive: true })
    // Each has a schedule to keep, whether anybody asks for it or not.
    for (const { name } of this.list()) this.get(name)
  }

  list(): StoredDataset[] {
    return this.#lake.datasets()
  }

  has(name: string): boolean {
    return this.list().some((dataset) => dataset.name === name)
  }

  /** @throws LakeError 404 when there is none of that name */
  get(name: string): Dataset {
    const open = this.#open.get(name)
    if (open) return open.dataset
    if (!this.has(name)) {
      const { projectId } = this.#options
      throw notFound(`Dataset "${name}" not found for project ID "${projectId}"`)
    }
    const database = openDatabase(this.fileOf(name), {
      migrations: datasetMigrations,
      durable: this.#options.durable,
    })
    const dataset = new Dataset(name, this.#options.projectId, new DatasetStore(database))
    this.#open.set(name, { dataset, scheduler: new Scheduler(dataset) })
    return dataset
  }

  /** @throws LakeError 400 for a name that is not allowed, 409 for one that is taken */
  create(name: string, aclMode: AclMode): Dataset {
    if (!VALID_NAME.test(name)) {
      throw validationError(
        `Invalid dataset name "${name}": 1 to 64 lower-case letters, digits, "-" and "_", ` +
          'beginning with a letter or digit',
      )
    }
    if (this.has(name)) {
      throw new LakeError(409, 'datasetAlreadyExistsError', `Dataset "${name}" already exists`)
    }
    this.#lake.addDataset(name, aclMode, new Date().toISOString())
    return this.get(name)
  }

  setAclMode(name: string, aclMode: AclMode): void {
    this.get(name)
    this.#lake.setAclMode(name, aclMode)
  }

  /** Removes a dataset with its documents and its history. */
  delete(name: string): void {
    this.get(name)
    this.#close(name)
    this.#lake.deleteDataset(name)
    for (const suffix of ['', '-wal', '-shm']) rmSync(this.fileOf(name) + suffix, { force: true })
  }

  fileOf(name: string): string {
    return join(this.#options.folder, 'datasets', `${name}.sqlite`)
  }

  close(): void {
    for (const name of this.#open.keys()) this.#close(name)
  }

  #close(name: string): void {
    const open = this.#open.get(name)
    open?.scheduler.close()
    open?.dataset.close()
    this.#open.delete(name)
  }
}
