import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { Limiter } from '../domain/limiter.ts'

/**
 * Rendered pictures in a folder, the least recently used removed when they come to more than
 * `maxBytes`. Losing the folder loses nothing but time.
 */
export class RenderCache {
  readonly #directory: string
  readonly #maxBytes: number
  readonly #rendering = new Map<string, Promise<string>>()
  readonly #limiter = new Limiter(2)
  #bytesSinceSweep: number

  constructor(directory: string, maxBytes: number) {
    this.#directory = directory
    this.#maxBytes = maxBytes
    // The first picture after a start sweeps what earlier runs left.
    this.#bytesSinceSweep = maxBytes
    mkdirSync(directory, { recursive: true })
  }

  /**
   * The file that holds the picture named `key`, made by `render` when it is not there. `source` is
   * the hash of what it is made from. Callers
   * that ask for the same picture at once share one rendering; two run at a time, so that pictures
   * never take all threads from the disk.
   */
  async file(source: string, key: string, render: () => Promise<Buffer>): Promise<string> {
    const hash = createHash('sha256').update(key).digest('hex')
    const path = join(this.#directory, `${source}-${hash}`)
    if (await touch(path)) return path
    const running = this.#rendering.get(path)
    if (running) return running
    const rendering = this.#limiter
      .run(() => this.#render(path, render))
      .finally(() => this.#rendering.delete(path))
    this.#rendering.set(path, rendering)
    return rendering
  }

  /** Removes the pictures that were made from these sources, also those that are being made. */
  async forget(sources: readonly string[]): Promise<void> {
    const wanted = new Set(sources)
    // Their files come when they are done.
    for (const [path, rendering] of this.#rendering) {
      if (!wanted.has(basename(path).split('-')[0]!)) continue
      const drop = () => rm(path, { force: true })
      rendering.then(drop).catch(() => {})
    }
    for (const name of await readdir(this.#directory)) {
      if (wanted.has(name.split('-')[0]!)) await rm(join(this.#directory, name), { force: true })
    }
  }

  async #render(path: string, render: () => Promise<Buffer>): Promise<string> {
    const bytes = await render()
    const temporary = `${path}.${randomUUID()}`
    await writeFile(temporary, bytes)
    await rename(temporary, path)
    this.#bytesSinceSweep += bytes.length
    if (this.#bytesSinceSweep > this.#maxBytes / 10) {
      this.#bytesSinceSweep = 0
      await this.#sweep(path)
    }
    return path
  }

  async #sweep(justMade: string): Promise<void> {
    const names = await readdir(this.#directory)
    const files = await Promise.all(
      names.map(async (name) => {
        const path = join(this.#directory, name)
        const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }))
        return { path, size, used: mtimeMs }
      }),
    )
    let total = files.reduce((sum, { size }) => sum + size, 0)
    for (const { path, size } of files.toSorted((a, b) => a.used - b.used)) {
      if (total <= this.#maxBytes) return
      if (path === justMade) continue
      await rm(path, { force: true })
      total -= size
    }
  }
}

/** Marks a file as used now; false when there is none. */
async function touch(path: string): Promise<boolean> {
  const now = new Date()
  return utimes(path, now, now).then(
    () => true,
    () => false,
  )
}
