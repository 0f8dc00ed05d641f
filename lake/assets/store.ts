import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { LakeError } from '../domain/errors.ts'
import { StorageError, isStorageFailure } from '../storage/errors.ts'

const HASH = /^[a-f0-9]{40}$/

/** An upload whose bytes lie in a temporary file until someone decides on them. */
export interface ReceivedFile {
  readonly sha1: string
  /** Bytes. */
  readonly size: number
  readonly path: string
  /** Moves the bytes to their place in the store, durably. They are held there until `release`. */
  keep(): Promise<void>
  /** Ends the upload: bytes that were not kept are dropped, others are no longer held. */
  release(): Promise<void>
}

/**
 * The bytes of assets, by the SHA-1 of their content (the hash asset ids are made of), in a folder
 * of their own. The same bytes are stored once, whatever the dataset.
 */
export class AssetStore {
  readonly #directory: string
  readonly #incoming: string
  /** How many uploads hold the bytes with a hash until they have a document. */
  readonly #held = new Map<string, number>()

  /** Opens the store in `directory`, which is made; what an earlier crash left half is removed. */
  constructor(directory: string) {
    this.#directory = directory
    this.#incoming = join(directory, 'incoming')
    rmSync(this.#incoming, { recursive: true, force: true })
    mkdirSync(this.#incoming, { recursive: true })
  }

  /** Where the bytes with this hash are, or would be. */
  pathOf(sha1: string): string {
    if (!HASH.test(sha1)) throw new TypeError(`Not a SHA-1 in hexadecimal: ${sha1}`)
    return join(this.#directory, sha1.slice(0, 2), sha1)
  }

  has(sha1: string): boolean {
    return existsSync(this.pathOf(sha1))
  }

  /** When the bytes with this hash were last uploaded, in milliseconds; undefined without any. */
  storedAt(sha1: string): number | undefined {
    const stats = statSync(this.pathOf(sha1), { throwIfNoEntry: false })
    return stats && Math.floor(stats.mtimeMs)
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
    let kept = false
    return {
      sha1,
      size,
      path,
      keep: async () => {
        if (!kept) this.#hold(sha1, 1)
        kept = true
        await this.#keep(path, sha1)
      },
      release: async () => {
        if (kept) this.#hold(sha1, -1)
        kept = false
        await rm(path, { force: true })
      },
    }
  }

  /** The hashes of all bytes that are stored. */
  async hashes(): Promise<string[]> {
    const names = await readdir(this.#directory, { recursive: true })
    return names.map((name) => basename(name)).filter((name) => HASH.test(name))
  }

  /**
   * Removes the bytes with this hash at once, if they are there, and says so; leaves them and says
   * no while an upload of the same bytes waits for its document.
   */
  removeUnlessHeld(sha1: string): boolean {
    if (this.#held.has(sha1)) return false
    rmSync(this.pathOf(sha1), { force: true })
    return true
  }

  #hold(sha1: string, change: 1 | -1): void {
    const count = (this.#held.get(sha1) ?? 0) + change
    if (count > 0) this.#held.set(sha1, count)
    else this.#held.delete(sha1)
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
