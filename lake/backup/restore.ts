import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeDatasetFile } from '../storage/datasetFile.ts'
import { StorageError } from '../storage/errors.ts'
import { lockFolder } from '../storage/lock.ts'
import { checkDatabase } from './check.ts'
import { copyFile } from './files.ts'
import { datasetsOf } from './listed.ts'
import { readManifest, type Manifest } from './manifest.ts'

export interface RestoreOptions {
  /** Whether a lake that is there may be moved aside. */
  replace?: boolean
}

export interface RestoreResult {
  readonly manifest: Manifest
  /** Where the lake that was there before is now. */
  readonly movedTo: string | undefined
}

/**
 * Restores a backup into a lake's folder. Nothing that is there is lost: with `replace` it is moved
 * aside, without it is an error. The folder is as it was until the restored lake is whole.
 *
 * @param backup the folder of the backup
 * @param dir the folder of the lake, which no lake may have open
 * @throws StorageError when the backup is damaged or the folder is in use
 */
export async function restoreLake(
  backup: string,
  dir: string,
  { replace = false }: RestoreOptions = {},
): Promise<RestoreResult> {
  const manifest = readManifest(backup)
  const occupied = existsSync(dir) && readdirSync(dir).length > 0
  if (occupied) {
    if (!replace) {
      throw new StorageError(
        `${dir} is not empty. Restore into another folder, or let what is there be moved aside.`,
      )
    }
    // Also finds out whether a lake has the folder open.
    lockFolder(dir)()
  }
  const unfinished = `${dir}.restoring`
  await rm(unfinished, { recursive: true, force: true })
  try {
    await mkdir(join(unfinished, 'datasets'), { recursive: true })
    for (const file of manifest.files) await restoreFile(backup, unfinished, file)
    makeRemovedDatasets(unfinished)
    const movedTo = occupied ? await moveAside(dir) : undefined
    await mkdir(dirname(dir), { recursive: true })
    if (!occupied) await rm(dir, { recursive: true, force: true })
    await rename(unfinished, dir)
    return { manifest, movedTo }
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (error instanceof StorageError) throw error
    throw StorageError.fromUse(dir, error)
  }
}

async function restoreFile(
  backup: string,
  target: string,
  { path, size, sha256 }: Manifest['files'][number],
): Promise<void> {
  // A manifest is a file like any other: it may not name places outside its folder.
  if (!/^(?:lake\.sqlite|datasets\/[\w-]+\.sqlite|assets\/[\da-f]{2}\/[\da-f]{40})$/.test(path)) {
    throw new StorageError(`${backup} names ${path}, which is no file of a lake.`)
  }
  const source = join(backup, path)
  if (!existsSync(source)) throw new StorageError(`${source} is missing from the backup.`)
  const copied = await copyFile(source, join(target, path))
  if (copied.size !== size || copied.sha256 !== sha256) {
    throw new StorageError(`${source} is not what was backed up. Use another backup.`)
  }
  if (path.endsWith('.sqlite')) checkDatabase(join(target, path))
}

/** Datasets that were removed while the backup was made are listed in it without a file. */
function makeRemovedDatasets(dir: string): void {
  for (const name of datasetsOf(join(dir, 'lake.sqlite'))) {
    const file = join(dir, 'datasets', `${name}.sqlite`)
    if (!existsSync(file)) makeDatasetFile(file)
  }
}

async function moveAside(dir: string): Promise<string> {
  const time = new Date().toISOString().replaceAll(/[^\dTZ]/g, '')
  const place = `${dir}.before-restore-${time}`
  await rename(dir, place)
  return place
}
