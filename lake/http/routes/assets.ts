import type { AssetDocument, UploadDetails } from '../../assets/upload.ts'
import { requestedParts } from '../../assets/metadata.ts'
import { fileDocument, imageDocument } from '../../assets/upload.ts'
import type { Access } from '../../domain/access.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { LakeError, failures, validationError } from '../../domain/errors.ts'
import { stepsOf } from '../../domain/transaction.ts'
import type { LakeCore } from '../../lake.ts'
import { datasetOf, type LakeContext, type RegisterRoutes } from '../context.ts'
import { requireSession } from '../identity.ts'
import { publicOrigin } from './auth.ts'

const TYPES = { images: 'sanity.imageAsset', files: 'sanity.fileAsset' } as const

/** Uploads: the bytes as the body, what is known of them in the query. */
export const assetRoutes: RegisterRoutes = (api, lake) => {
  for (const kind of ['images', 'files'] as const) {
    api.post(`/assets/${kind}/:dataset`, async (c) => {
      requireSession(c)
      const { dataset, access } = datasetOf(c, lake)
      // Refused before the bytes are read; the document itself is checked when it is committed.
      const stub = { _id: kind, _type: TYPES[kind] }
      if (!access.allows('create', stub)) throw failures.insufficientPermissions('create', kind)
      return c.json({ document: await takeUpload(c, kind, { lake, dataset, access }) })
    })
  }
}

async function takeUpload(
  c: LakeContext,
  kind: keyof typeof TYPES,
  { lake, dataset, access }: { lake: LakeCore; dataset: Dataset; access: Access },
): Promise<object> {
  const { store, maxUploadBytes } = lake.assets
  if (Number(c.req.header('content-length') ?? 0) > maxUploadBytes) {
    throw new LakeError(
      413,
      'payloadTooLargeError',
      `The file is larger than ${maxUploadBytes} bytes, the most this lake takes in one upload`,
    )
  }
  const { body } = c.req.raw
  if (!body) throw validationError('The request has no body; send the bytes of the file')
  const received = await store.receive(body, maxUploadBytes)
  try {
    if (received.size === 0) throw validationError('The file is empty')
    const details = detailsIn(c, lake, dataset.name)
    const document: AssetDocument =
      kind === 'images'
        ? await imageDocument(received, details, requestedParts(metaIn(c)))
        : fileDocument(received, details)
    const request = { access, steps: stepsOf([{ createIfNotExists: document }]) }
    // What is refused leaves no bytes: once they are kept, nobody would know that they can go.
    await dataset.commit({ ...request, dryRun: true })
    // Bytes without a document are harmless, a document without bytes is not.
    await received.keep()
    await dataset.commit(request)
    return dataset.documents.get(document._id) ?? document
  } finally {
    await received.release()
  }
}

function detailsIn(c: LakeContext, lake: LakeCore, dataset: string): UploadDetails {
  const id = c.req.query('sourceId')
  const name = c.req.query('sourceName')
  return {
    projectId: lake.projectId,
    dataset,
    baseUrl: publicOrigin(c, lake),
    filename: c.req.query('filename'),
    contentType: c.req.header('content-type'),
    label: c.req.query('label'),
    title: c.req.query('title'),
    description: c.req.query('description'),
    creditLine: c.req.query('creditLine'),
    ...(id && name && { source: { id, name, url: c.req.query('sourceUrl') } }),
  }
}

/** Clients send one `meta` for each part, some with brackets. */
function metaIn(c: LakeContext): string[] {
  return [...(c.req.queries('meta') ?? []), ...(c.req.queries('meta[]') ?? [])]
}
