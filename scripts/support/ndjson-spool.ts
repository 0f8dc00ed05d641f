import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Members that a dataset gives to documents and takes from no one. */
const OF_THE_DATASET = new Set(['_rev', '_createdAt', '_updatedAt', '_system'])

/**
 * Collects documents on the disk, of each only the last version, and writes them as NDJSON in the
 * order in which they first came. Memory holds the ids alone.
 */
export class NdjsonSpool {
  readonly #out: FileHandle
  readonly #folder: string
  readonly #spool: FileHandle
  readonly #places = new Map<string, { at: number; length: number }>()
  #size = 0

  private constructor(out: FileHandle, folder: string, spool: FileHandle) {
    this.#out = out
    this.#folder = folder
    this.#spool = spool
  }

  /**
   * Opens the file that will be written, so that a path that cannot be is known at once.
   *
   * @throws the system's error
   */
  static async open(path: string): Promise<NdjsonSpool> {
    const out = await open(path, 'w')
    const folder = await mkdtemp(join(dirname(path), '.ndjson-'))
    return new NdjsonSpool(out, folder, await open(join(folder, 'documents'), 'w+'))
  }

  async put(documents: readonly { readonly _id: string }[]): Promise<void> {
    const lines: Buffer[] = []
    for (const document of documents) {
      const line = Buffer.from(`${JSON.stringify(document, withoutDatasetMembers)}\n`)
      this.#places.set(document._id, { at: this.#size, length: line.length })
      this.#size += line.length
      lines.push(line)
    }
    await this.#spool.appendFile(Buffer.concat(lines))
  }

  /** Writes the file and gives the number of its lines. */
  async close(): Promise<number> {
    for (const { at, length } of this.#places.values()) {
      const { buffer } = await this.#spool.read(Buffer.alloc(length), 0, length, at)
      await this.#out.appendFile(buffer)
    }
    await this.#out.close()
    await this.#spool.close()
    await rm(this.#folder, { recursive: true })
    return this.#places.size
  }
}

function withoutDatasetMembers(key: string, value: unknown): unknown {
  return OF_THE_DATASET.has(key) ? undefined : value
}
