import { open, type FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Deliverable, DeliveryRequest } from '../../assets/assets.ts'
import { fileId, imageId, parseImageFile, parsePlainFile } from '../../assets/names.ts'
import { parseRange } from '../../assets/range.ts'
import type { LakeDocument } from '../../domain/document.ts'
import type { LakeCore } from '../../lake.ts'
import type { LakeContext, RegisterRoutes } from '../context.ts'
import { HttpError } from '../errors.ts'

/**
 * Images and files at the addresses that `@sanity/image-url` and asset documents give. Whoever knows
 * an address may read it, as on hosted Sanity: the hash in it cannot be guessed. What has no
 * document in the dataset is not there.
 */
export const deliveryRoutes: RegisterRoutes = (app, lake) => {
  // The optional last part is a name for people and search engines.
  for (const path of ['/images/:project/:dataset/:file', '/images/:project/:dataset/:file/:name']) {
    app.get(path, async (c) => {
      const name = parseImageFile(c.req.param('file') ?? '')
      const document = name && assetDocument(c, lake, imageId(name))
      if (!name || !document || !lake.assets.store.has(name.sha1)) throw notThere()
      return deliver(c, await lake.assets.image(name, requestOf(c, document)))
    })
  }

  for (const path of ['/files/:project/:dataset/:file', '/files/:project/:dataset/:file/:name']) {
    app.get(path, async (c) => {
      const name = parsePlainFile(c.req.param('file') ?? '')
      const document = name && assetDocument(c, lake, fileId(name))
      if (!name || !document || !lake.assets.store.has(name.sha1)) throw notThere()
      return deliver(c, lake.assets.file(name, requestOf(c, document)))
    })
  }
}

function assetDocument(c: LakeContext, lake: LakeCore, id: string): LakeDocument | undefined {
  if (c.req.param('project') !== lake.projectId) return undefined
  return lake.datasets.get(c.req.param('dataset') ?? '').documents.get(id)
}

function requestOf(c: LakeContext, document: LakeDocument): DeliveryRequest {
  const { originalFilename } = document
  return {
    parameters: new URL(c.req.url).searchParams,
    accept: c.req.header('accept'),
    originalFilename: typeof originalFilename === 'string' ? originalFilename : undefined,
  }
}

async function deliver(c: LakeContext, { path, headers }: Deliverable): Promise<Response> {
  const etag = headers['etag'] ?? ''
  if (matches(c.req.header('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  const file = await open(path).catch(() => {
    throw notThere()
  })
  const { size } = await file.stat()
  const conditional = c.req.header('if-range')
  const range =
    conditional === undefined || conditional === etag
      ? parseRange(c.req.header('range'), size)
      : undefined
  if (range === 'unsatisfiable') {
    await file.close()
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  const body = await bodyOf(file, c.req.method, start, end)
  return new Response(body, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'content-length': String(end - start + 1),
      ...(range && { 'content-range': `bytes ${start}-${end}/${size}` }),
    },
  })
}

/** The bytes as a stream that closes the file, also when the reader goes away. */
async function bodyOf(
  file: FileHandle,
  method: string,
  start: number,
  end: number,
): Promise<ReadableStream | null> {
  if (method === 'HEAD' || end < start) {
    await file.close()
    return null
  }
  return Readable.toWeb(file.createReadStream({ start, end })) as ReadableStream
}

function matches(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? []
  return tags.includes(etag) || tags.includes('*')
}

function notThere(): HttpError {
  return new HttpError(404, 'Not Found', 'There is no such asset')
}
