import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { copyDatabase } from '../storage/snapshot.ts'
import { StorageError } from '../storage/errors.ts'
import { copyFile, filesBelow, measureFile } from './files.ts'
import { datasetsOf } from './listed.ts'
import { MANIFEST_FILE, manifestOf, type BackupFile, type Manifest } from './manifest.ts'

export interface BackupResult {
  readonly manifest: Manifest
  /** Assets whose bytes are not those that they were stored with: restore them from elsewhere. */
  readonly damagedAssets: readonly string[]
}

/** What a lake's folder holds besides databases that a backup needs. What is rendered can be again. */
const ASSETS = 'assets'

/**
 * Backs up a lake into a new folder, while it runs, in this process or another one, or while it
 * does not. Each dataset is as it was at one moment; everything acknowledged before the call is in.
 * The folder appears when it is whole: one that is there can be restored.
 *
 * @param dir the folder of the lake
 * @param target the folder to make
 * @throws StorageError when there is no lake, the target exists, or something cannot be read
 */
export async function backupLake(dir: string, target: string): Promise<BackupResult> {
  if (!existsSync(join(dir, 'lake.sqlite'))) {
    throw new StorageError(`There is no lake in ${dir}: lake.sqlite is missing.`)
  }
  if (existsSync(target)) {
    throw new StorageError(`${target} is there already. Choose another name for the backup.`)
  }
  const unfinished = `${target}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  try {
    const result = await writeBackup(dir, unfinished)
    await rename(unfinished, target)
    return result
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (error instanceof StorageError) throw error
    throw StorageError.fromUse(target, error)
  }
}

async function writeBackup(dir: string, target: string): Promise<BackupResult> {
  const createdAt = new Date().toISOString()
  await mkdir(join(target, 'datasets'), { recursive: true })
  // Assets twice: those that are removed before the databases are copied are in the first round,
  // those that come meanwhile in the second.
  const assets = new AssetCopies(join(dir, ASSETS), join(target, ASSETS))
  await assets.copyNew()
  const databases = ['lake.sqlite']
  await copyDatabase(join(dir, 'lake.sqlite'), join(target, 'lake.sqlite'))
  const datasets: string[] = []
  for (const name of datasetsOf(join(target, 'lake.sqlite'))) {
    const path = `datasets/${name}.sqlite`
    // Removed since: it stays in the list, and is empty when the backup is restored.
    if (!existsSync(join(dir, path))) continue
    await copyDatabase(join(dir, path), join(target, path))
    databases.push(path)
    datasets.push(name)
  }
  await assets.copyNew()
  const files: BackupFile[] = [...assets.files]
  for (const path of databases) {
    const { size, sha256 } = await measureFile(join(target, path))
    files.push({ path, size, sha256 })
  }
  const manifest = manifestOf({ createdAt, datasets, files })
  await writeFile(join(target, MANIFEST_FILE), JSON.stringify(manifest, null, 2), { flush: true })
  return { manifest, damagedAssets: assets.damaged }
}

class AssetCopies {
  readonly files: BackupFile[] = []
  readonly damaged: string[] = []
  readonly #source: string
  readonly #target: string
  readonly #done = new Set<string>()

  constructor(source: string, target: string) {
    this.#source = source
    this.#target = target
  }

  async copyNew(): Promise<void> {
    for (const path of await filesBelow(this.#source)) {
      if (path.startsWith('incoming/') || this.#done.has(path)) continue
      try {
        const { size, sha1, sha256 } = await copyFile(
          join(this.#source, path),
          join(this.#target, path),
        )
        this.#done.add(path)
        this.files.push({ path: `${ASSETS}/${path}`, size, sha256 })
        // The name of an asset's file is the hash of its content.
        if (sha1 !== basename(path)) this.damaged.push(path)
      } catch (error) {
        const gone = (error as NodeJS.ErrnoException).code === 'ENOENT'
        if (!gone) throw error
        await rm(join(this.#target, path), { force: true })
      }
    }
  }
}
