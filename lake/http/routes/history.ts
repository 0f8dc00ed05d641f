import { stream } from 'hono/streaming'
import { validationError } from '../../domain/errors.ts'
import { documentEvents } from '../../domain/events/documentEvents.ts'
import { releaseEvents } from '../../domain/events/releaseEvents.ts'
import {
  documentAtRevision,
  documentAtTime,
  lastState,
  transactionsOf,
} from '../../domain/history.ts'
import { datasetOf, flag, type LakeContext, type RegisterRoutes } from '../context.ts'
import { HttpError } from '../errors.ts'

const DEFAULT_TRANSACTIONS = 100
const MAX_TRANSACTIONS = 10_000
const DEFAULT_EVENTS = 100
const MAX_EVENTS = 1000

/** What documents were, who changed them and how. */
export const historyRoutes: RegisterRoutes = (api, lake) => {
  const withHistory = (c: LakeContext) => {
    const found = datasetOf(c, lake)
    const ids = (c.req.param('ids') ?? '').split(',')
    const hidden = ids.find((id) => !found.access.allows('history', { _id: id }))
    if (hidden !== undefined) {
      throw new HttpError(403, 'Forbidden', `You may not read the history of "${hidden}"`)
    }
    return { ...found, ids }
  }

  api.get('/data/history/:dataset/documents/:ids', (c) => {
    const { dataset, ids } = withHistory(c)
    const { revision, time } = c.req.query()
    const at = time ? isoTime(time, 'time') : undefined
    if ([revision, time, flag(c, 'lastRevision')].filter(Boolean).length > 1) {
      throw validationError('Ask for one of `revision`, `time` and `lastRevision`')
    }
    const documents = ids.flatMap((id) => {
      if (revision) return documentAtRevision(dataset, id, revision) ?? []
      if (at) return documentAtTime(dataset, id, at) ?? []
      return (flag(c, 'lastRevision') ? lastState(dataset, id) : dataset.documents.get(id)) ?? []
    })
    return c.json({ documents })
  })

  api.get('/data/history/:dataset/transactions/:ids', (c) => {
    const { dataset, ids } = withHistory(c)
    const { fromTransaction, toTransaction, fromTime, toTime, authors } = c.req.query()
    const excluded = flag(c, 'excludeContent') || flag(c, 'excludeMutations')
    const entries = transactionsOf(dataset, {
      documentIds: ids,
      fromTransaction,
      toTransaction,
      fromTime: fromTime ? isoTime(fromTime, 'fromTime') : undefined,
      toTime: toTime ? isoTime(toTime, 'toTime') : undefined,
      authors: authors ? authors.split(',') : [],
      newestFirst: flag(c, 'reverse'),
      limit: limitIn(c, DEFAULT_TRANSACTIONS, MAX_TRANSACTIONS),
      includeMutations: !excluded,
      includeEffects: c.req.query('effectFormat') === 'mendoza',
      onlyThese: flag(c, 'includeIdentifiedDocumentsOnly'),
    })
    c.header('content-type', 'application/x-ndjson')
    return stream(c, async (out) => {
      for (const entry of entries) await out.write(`${JSON.stringify(entry)}\n`)
    })
  })

  api.get('/data/history/:dataset/events/documents/:ids', (c) => {
    const { dataset, ids } = withHistory(c)
    const pages = ids.map((id) => [id, documentEvents(dataset, id, pageIn(c))] as const)
    const events = Object.fromEntries(pages.map(([id, page]) => [id, page.events]))
    return c.json({ events, nextCursor: pages[0]?.[1].nextCursor ?? '' })
  })

  api.get('/data/history/:dataset/events/releases/:ids', (c) => {
    const { dataset, ids } = withHistory(c)
    return c.json(releaseEvents(dataset, ids[0]!, pageIn(c)))
  })
}

function pageIn(c: LakeContext) {
  return { limit: limitIn(c, DEFAULT_EVENTS, MAX_EVENTS), cursor: c.req.query('nextCursor') }
}

function limitIn(c: LakeContext, otherwise: number, most: number): number {
  const text = c.req.query('limit')
  if (text === undefined) return otherwise
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 0) return Math.min(limit, most)
  throw validationError('`limit` must be a number')
}

function isoTime(text: string, name: string): string {
  const time = new Date(text)
  if (Number.isNaN(time.getTime())) throw validationError(`\`${name}\` must be a time`)
  return time.toISOString()
}
