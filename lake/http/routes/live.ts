import type { CommittedTransaction } from '../../domain/commit.ts'
import { isPublishedId } from '../../domain/ids.ts'
import { tagsOfChange } from '../../query/syncTags.ts'
import { datasetOf, flag, type RegisterRoutes } from '../context.ts'
import { HttpError } from '../errors.ts'
import { checkListeners, eventStream } from '../eventStream.ts'
import { untilSessionEnds } from '../identity.ts'

/** A reader who missed more transactions than this is told to ask for everything again. */
const RESUME_LIMIT = 1000

/**
 * Event stream for front ends that refresh by themselves: the sync tags of every commit, and as id
 * the place in the order of commits, to come back to with `Last-Event-ID`.
 */
export const liveRoutes: RegisterRoutes = (api, lake) => {
  api.get('/data/live/events/:dataset', (c) => {
    const { dataset, access } = datasetOf(c, lake)
    checkListeners(dataset, lake.limits)
    const includeDrafts = flag(c, 'includeDrafts')
    if (includeDrafts && access.identity.kind === 'anonymous') {
      throw new HttpError(401, 'Unauthorized', 'Live events of drafts need a token or a session')
    }
    const seen = (id: string) =>
      (includeDrafts || isPublishedId(id)) && access.allows('read', { _id: id })

    const tagsOf = ({ changes }: Pick<CommittedTransaction, 'changes'>) =>
      changes.flatMap(({ documentId, before, after }) =>
        seen(documentId)
          ? tagsOfChange(
              documentId,
              [before, after].flatMap((document) => document?._type ?? []),
            )
          : [],
      )

    const lastEventId = c.req.header('last-event-id')
    return eventStream((sink) => {
      const last = dataset.store.lastTransaction()?.seq ?? 0
      const send = (seq: number, tags: readonly string[]) => {
        if (tags.length === 0) return
        sink.send({ id: `${seq}`, data: JSON.stringify({ tags: [...new Set(tags)] }) })
      }
      const from = lastEventId && /^\d+$/.test(lastEventId) ? Number(lastEventId) : undefined
      const missed = from === undefined ? [] : dataset.store.changesAfter(from, RESUME_LIMIT + 1)
      if (missed.length > RESUME_LIMIT || (lastEventId && from === undefined)) {
        sink.send({ event: 'restart', id: `${last}`, data: '{}' })
      } else {
        sink.send({ event: 'welcome', id: `${from ?? last}`, data: '{}' })
        const tags = missed.flatMap(({ document_id: id, document_type: type }) =>
          seen(id) ? tagsOfChange(id, [type]) : [],
        )
        send(last, tags)
      }
      const stopWatching = untilSessionEnds(c.req.raw.headers, lake, () => sink.close())
      // What is stored is among what was missed, although the disk may not have it yet.
      const sent = from === undefined ? 0 : last
      const stopListening = dataset.hub.stream((transaction) => {
        if (transaction.seq > sent) send(transaction.seq, tagsOf(transaction))
      })
      return () => {
        stopWatching()
        stopListening()
      }
    })
  })
}
