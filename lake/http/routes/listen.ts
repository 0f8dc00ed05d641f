import { randomUUID } from 'node:crypto'
import { Listener } from '../../domain/listener.ts'
import { paramsFromSearch } from '../../query/params.ts'
import { datasetOf, flag, type RegisterRoutes } from '../context.ts'
import { checkQuery } from '../checkQuery.ts'
import { describeError } from '../errors.ts'
import { checkListeners, eventStream } from '../eventStream.ts'
import { untilSessionEnds } from '../identity.ts'

/** Event stream of the changes to the documents that a query finds. */
export const listenRoutes: RegisterRoutes = (api, lake) => {
  api.get('/data/listen/:dataset', (c) => {
    const { dataset, access } = datasetOf(c, lake)
    const query = c.req.query('query')
    checkQuery(query, lake.limits)
    checkListeners(dataset, lake.limits)
    const listener = new Listener(dataset, access, {
      query,
      params: paramsFromSearch(new URL(c.req.url).searchParams),
      includeResult: flag(c, 'includeResult'),
      includePreviousRevision: flag(c, 'includePreviousRevision'),
      includeMutations: c.req.query('includeMutations') !== 'false',
      includeAllVersions: flag(c, 'includeAllVersions'),
      effects: c.req.query('effectFormat') === 'mendoza',
    })
    const lastEventId = flag(c, 'enableResume') ? c.req.header('last-event-id') : undefined
    return eventStream((sink) => {
      const listenerName = randomUUID()
      const missed = lastEventId ? listener.eventsSince(lastEventId) : undefined
      // What is stored is among what was missed, although the disk may not have it yet.
      const sent = missed ? (dataset.store.lastTransaction()?.seq ?? 0) : 0
      const greeting = !lastEventId ? 'welcome' : missed ? 'welcomeback' : 'reset'
      sink.send({ event: greeting, data: JSON.stringify({ listenerName }) })
      for (const event of missed ?? []) sink.send(event)
      const stopWatching = untilSessionEnds(c.req.raw.headers, lake, () => sink.close())
      const stopListening = dataset.hub.stream((transaction) => {
        if (transaction.seq <= sent) return
        try {
          for (const event of listener.eventsOf(transaction)) sink.send(event)
        } catch (error) {
          // A filter that cannot be evaluated ends its own stream and no other.
          sink.send({ event: 'channelError', data: JSON.stringify(describeError(error).body) })
          sink.close()
        }
      })
      return () => {
        stopWatching()
        stopListening()
      }
    })
  })
}
