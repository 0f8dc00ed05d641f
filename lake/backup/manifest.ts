import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StorageError } from '../storage/errors.ts'

/** The layout of backups; raised when an older lake could not read a new one. */
const BACKUP_FORMAT = 1

export const MANIFEST_FILE = 'backup.json'

/** A file of a backup. Paths are relative to the folder, with `/`. */
export interface BackupFile {
  readonly path: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
}

/** What a backup consists of. It is written last: a folder without it is no whole backup. */
export interface Manifest {
  readonly format: number
  /** When it was begun, an ISO time. */
  readonly createdAt: string
  readonly datasets: readonly string[]
  readonly files: readonly BackupFile[]
}

export function manifestOf(parts: Omit<Manifest, 'format'>): Manifest {
  return { format: BACKUP_FORMAT, ...parts }
}

/** @throws StorageError when the folder holds no whole backup, or one of a newer format */
export function readManifest(folder: string): Manifest {
  const file = join(folder, MANIFEST_FILE)
  let manifest: Manifest
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  } catch (cause) {
    throw new StorageError(
      `${folder} is not a whole backup: ${MANIFEST_FILE} is missing or cannot be read. ` +
        'Choose a folder that a backup has finished in.',
      { cause },
    )
  }
  if (manifest.format > BACKUP_FORMAT) {
    throw StorageError.newerFormat(file, manifest.format, BACKUP_FORMAT)
  }
  return manifest
}
