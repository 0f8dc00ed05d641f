import { randomBytes } from 'node:crypto'

import { readImage } from './image.ts'
import { extensionOf, mediaTypeOf } from './mediaTypes.ts'
import { describeImage, type MetadataPart } from './metadata.ts'
import {
  extensionOfFilename,
  fileId,
  imageFile,
  imageId,
  plainFile,
  safeFilename,
} from './names.ts'
import type { ReceivedFile } from './store.ts'

/** What an upload says of itself. */
export interface UploadDetails {
  projectId: string
  dataset: string
  /** Where assets are served, without a slash at the end: `http://localhost:3333`. */
  baseUrl: string
  filename?: string | undefined
  contentType?: string | undefined
  label?: string | undefined
  title?: string | undefined
  description?: string | undefined
  creditLine?: string | undefined
  source?: { id: string; name: string; url?: string | undefined } | undefined
}

/** A `sanity.imageAsset` or `sanity.fileAsset`, without the fields that a commit adds. */
export interface AssetDocument {
  _id: string
  _type: 'sanity.imageAsset' | 'sanity.fileAsset'
  sha1hash: string
  extension: string
  mimeType: string
  originalFilename?: string
  [field: string]: unknown
}

/**
 * The document for an uploaded image, with the metadata asked for.
 *
 * @throws a 400 when the bytes are no image the lake can read whole.
 */
export async function imageDocument(
  received: ReceivedFile,
  details: UploadDetails,
  parts: readonly MetadataPart[],
): Promise<AssetDocument> {
  const facts = await readImage(received.path)
  const name = { sha1: received.sha1, ...facts }
  return {
    _id: imageId(name),
    _type: 'sanity.imageAsset',
    extension: facts.extension,
    mimeType: facts.mimeType,
    metadata: await describeImage(received.path, facts, parts),
    ...common(received, details, 'images', imageFile(name)),
  }
}

/** The document for any other uploaded file, whose extension says what it is served as. */
export function fileDocument(received: ReceivedFile, details: UploadDetails): AssetDocument {
  const extension =
    extensionOfFilename(safeFilename(details.filename)) ??
    extensionOf(details.contentType ?? '') ??
    'bin'
  const name = { sha1: received.sha1, extension }
  return {
    _id: fileId(name),
    _type: 'sanity.fileAsset',
    extension,
    mimeType: mediaTypeOf(extension).type,
    ...common(received, details, 'files', plainFile(name)),
  }
}

function common(
  { sha1, size }: ReceivedFile,
  details: UploadDetails,
  folder: 'images' | 'files',
  file: string,
) {
  const { projectId, dataset, baseUrl, label, title, description, creditLine, source } = details
  const path = `${folder}/${projectId}/${dataset}/${file}`
  const originalFilename = safeFilename(details.filename)
  return {
    assetId: sha1,
    sha1hash: sha1,
    size,
    path,
    url: `${baseUrl}/${path}`,
    uploadId: randomBytes(16).toString('hex'),
    ...(originalFilename !== undefined && { originalFilename }),
    ...(label && { label }),
    ...(title && { title }),
    ...(description && { description }),
    ...(creditLine && { creditLine }),
    ...(source && { source: { _type: 'sanity.assetSourceData', ...source } }),
  }
}
