import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { LakeError } from '../domain/errors.ts'
import { StorageError, isStorageFailure } from '../storage/errors.ts'

/** An upload whose bytes lie in a temporary file until someone decides on them. */
export interface ReceivedFile {
  readonly sha1: string
  /** Bytes. */
  readonly size: number
  readonly path: string
  /** Moves the bytes to their place in the store, durably. */
  keep(): Promise<void>
  /** Drops them; harmless after `keep`. */
  discard(): Promise<void>
}

/**
 * The bytes of assets, by the SHA-1 of their content (the hash asset ids are made of), in a folder
 * of their own. The same bytes are stored once, whatever the dataset.
 */
export class AssetStore {
  readonly #directory: string
  readonly #incoming: string

  /** Opens the store in `directory`, which is made; what an earlier crash left half is removed. */
  constructor(directory: string) {
    this.#directory = directory
    this.#incoming = join(directory, 'incoming')
    rmSync(this.#incoming, { recursive: true, force: true })
    mkdirSync(this.#incoming, { recursive: true })
  }

  /** Where the bytes with this hash are, or would be. */
  pathOf(sha1: string): string {
    if (!/^[a-f0-9]{40}$/.test(sha1)) throw new TypeError(`Not a SHA-1 in hexadecimal: ${sha1}`)
    return join(this.#directory, sha1.slice(0, 2), sha1)
  }

  has(sha1: string): boolean {
    return existsSync(this.pathOf(sha1))
  }

  /** Reads an upload to its end; more than `maxBytes` is refused with 413 and nothing is left. */
  async receive(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<ReceivedFile> {
    const path = join(this.#incoming, randomUUID())
    const hash = createHash('sha1')
    let size = 0
    const file = await open(path, 'wx')
    try {
      for await (const chunk of body) {
        size += chunk.length
        if (size > maxBytes) throw tooLarge(maxBytes)
        hash.update(chunk)
        await file.writeFile(chunk)
      }
      await file.sync()
    } catch (error) {
      await file.close()
      await rm(path, { force: true })
      throw isStorageFailure(error) ? StorageError.fromUse(path, error) : error
    }
    await file.close()

    const sha1 = hash.digest('hex')
    return {
      sha1,
      size,
      path,
      keep: () => this.#keep(path, sha1),
      discard: () => rm(path, { force: true }),
    }
  }

  /** Removes the bytes with this hash, if they are there. */
  async remove(sha1: string): Promise<void> {
    await rm(this.pathOf(sha1), { force: true })
  }

  async #keep(path: string, sha1: string): Promise<void> {
    const target = this.pathOf(sha1)
    await mkdir(dirname(target), { recursive: true })
    await rename(path, target)
    await syncDirectory(dirname(target))
    await syncDirectory(this.#directory)
  }
}

/** Makes a rename durable. Windows cannot open folders, and needs no such call. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

function tooLarge(maxBytes: number): LakeError {
  return new LakeError(
    413,
    'payloadTooLargeError',
    `The file is larger than ${maxBytes} bytes, the most this lake takes in one upload`,
  )
}
