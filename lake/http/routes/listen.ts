import { randomUUID } from 'node:crypto'
import type { CommittedChange } from '../../domain/commit.ts'
import { Listener, type ListenerEvent } from '../../domain/listener.ts'
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
      const data = JSON.stringify({ listenerName: randomUUID() })
      const greet = (event: string) => sink.send({ event, data })
      const sendAll = (events: readonly ListenerEvent[]) => {
        for (const event of events) sink.send(event)
      }
      const failed = (error: unknown) => {
        // A filter that cannot be evaluated ends its own stream and no other.
        sink.send({ event: 'channelError', data: JSON.stringify(describeError(error).body) })
        sink.close()
      }
      const line = lake.filterTurns.line({
        consider: (change, side) => listener.consider(change, side),
        failed,
        fellBehind: () => sink.close(),
      })
      const considered = (changes: readonly CommittedChange[], send: () => void) => {
        if (!listener.isQuick) return line.add(changes, send)
        try {
          send()
        } catch (error) {
          failed(error)
        }
      }

      const missed = lastEventId ? listener.transactionsSince(lastEventId) : undefined
      // What is stored is among what was missed, although the disk may not have it yet.
      const sent = missed ? (dataset.store.lastTransaction()?.seq ?? 0) : 0
      if (lastEventId && missed) {
        const changes = missed.flatMap((transaction) => transaction.changes)
        considered(changes, () => {
          const events = listener.eventsAmong(missed, lastEventId)
          greet(events ? 'welcomeback' : 'reset')
          sendAll(events ?? [])
        })
      } else {
        greet(lastEventId ? 'reset' : 'welcome')
      }
      const stopWatching = untilSessionEnds(c.req.raw.headers, lake, () => sink.close())
      const stopListening = dataset.hub.stream((transaction) => {
        if (transaction.seq <= sent) return
        considered(transaction.changes, () => sendAll(listener.eventsOf(transaction)))
      })
      return () => {
        line.stop()
        stopWatching()
        stopListening()
      }
    })
  })
}
