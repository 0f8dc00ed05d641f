import { createHash } from 'node:crypto'
import { join } from 'node:path'

import { deliveryHeaders } from './delivery.ts'
import { readImage } from './image.ts'
import { safeFilename, type ImageName } from './names.ts'
import { parseTransformation, type Format, type Transformation } from './parameters.ts'
import { outputFormat, renderImage } from './render.ts'
import { RenderCache } from './renderCache.ts'
import { AssetStore } from './store.ts'

export interface AssetLimits {
  /** Bytes of one upload; 2 GiB unless told otherwise. */
  maxUploadBytes?: number
  /** Bytes that rendered pictures may take on disk; 1 GiB unless told otherwise. */
  maxRenderedBytes?: number
  /**
   * How long the bytes of a deleted asset are kept, in milliseconds; a day unless told otherwise. A
   * backup must not take longer.
   */
  deletedBytesKept?: number
}

/** A file to send, with its headers. */
export interface Deliverable {
  path: string
  headers: Record<string, string>
}

/** What the reader of an asset asks for besides its name. */
export interface DeliveryRequest {
  parameters: URLSearchParams
  /** The `Accept` header. */
  accept?: string | undefined
  /** The name the asset was uploaded under. */
  originalFilename?: string | undefined
}

/** The assets of a lake: originals in `<directory>/assets`, rendered pictures in `<directory>/rendered`. */
export class Assets {
  readonly store: AssetStore
  readonly maxUploadBytes: number
  /** In milliseconds. */
  readonly deletedBytesKept: number
  readonly #rendered: RenderCache

  constructor(directory: string, limits: AssetLimits = {}) {
    this.store = new AssetStore(join(directory, 'assets'))
    this.maxUploadBytes = limits.maxUploadBytes ?? 2 * 1024 ** 3
    this.deletedBytesKept = limits.deletedBytesKept ?? 24 * 3_600_000
    this.#rendered = new RenderCache(
      join(directory, 'rendered'),
      limits.maxRenderedBytes ?? 1024 ** 3,
    )
  }

  /**
   * The file and headers for an image's address: the original when nothing about it is to change,
   * otherwise a rendered picture, made now or earlier.
   *
   * @throws a 400 when a parameter is wrong or the picture cannot be made.
   */
  async image(name: ImageName, request: DeliveryRequest): Promise<Deliverable> {
    const { parameters, accept = '' } = request
    const wanted = parseTransformation(parameters)
    const format = outputFormat(name, wanted, accept.includes('image/webp'))
    const source = this.store.pathOf(name.sha1)
    if (isOriginal(name, wanted, format)) {
      return { path: source, headers: this.#headers(name, request, name.sha1, wanted) }
    }
    const key = JSON.stringify([name.sha1, name.extension, wanted, format])
    const path = await this.#rendered.file(name.sha1, key, async () =>
      renderImage(source, await readImage(source), wanted, format),
    )
    const rendered = { sha1: name.sha1, extension: format === 'pjpg' ? 'jpg' : format }
    const etag = createHash('sha1').update(key).digest('hex')
    return { path, headers: this.#headers(rendered, request, etag, wanted) }
  }

  /** The file and headers for the address of a file asset. */
  file(name: { sha1: string; extension: string }, request: DeliveryRequest): Deliverable {
    return { path: this.store.pathOf(name.sha1), headers: this.#headers(name, request, name.sha1) }
  }

  /** Removes the pictures that were rendered from the originals with these hashes. */
  forgetRendered(hashes: readonly string[]): Promise<void> {
    return this.#rendered.forget(hashes)
  }

  #headers(
    { sha1, extension }: { sha1: string; extension: string },
    { parameters, originalFilename }: DeliveryRequest,
    etag: string,
    wanted?: Transformation,
  ): Record<string, string> {
    const download = parameters.get('dl')
    return deliveryHeaders({
      extension,
      etag,
      filename: downloadName(download) ?? renamed(originalFilename, extension),
      download: download !== null,
      variesByAccept: wanted?.auto !== undefined && wanted.format === undefined,
      ...(etag === sha1 && { sha1 }),
    })
  }
}

/** Whether the original's bytes are the answer: nothing to change, and the right format already. */
function isOriginal(name: ImageName, wanted: Transformation, format: Format): boolean {
  const { auto, format: asked, quality, ...changes } = wanted
  if (Object.keys(changes).length > 0) return false
  if (name.extension === 'svg') return asked === undefined
  if (quality !== undefined || (asked !== undefined && asked !== name.extension)) return false
  return !auto || format === name.extension
}

/** `dl=<name>` names the file; `dl` and `dl=true` only say that it is to be saved. */
function downloadName(download: string | null): string | undefined {
  return download === null || download === 'true' ? undefined : safeFilename(download)
}

function renamed(filename: string | undefined, extension: string): string | undefined {
  return filename?.replace(/(\.[A-Za-z0-9]{1,10})?$/, `.${extension}`)
}
