import { exportDocuments } from '../../domain/export.ts'
import { datasetOf, type RegisterRoutes } from '../context.ts'
import { describeError } from '../errors.ts'

const encoder = new TextEncoder()

/**
 * All documents that the asker may read, one a line, as `@sanity/export` and migrations take them.
 * `types` limits them to some types, with commas between. With `nextCursor` (empty at first) the
 * answer is one page, and its last line, except on the last page, is the cursor of the next.
 */
export const exportRoutes: RegisterRoutes = (api, lake) => {
  api.get('/data/export/:dataset', (c) => {
    const { dataset, access } = datasetOf(c, lake)
    const types = c.req.query('types')?.split(',').filter(Boolean) ?? []
    const chunks = exportDocuments(lake.datasets.fileOf(dataset.name), access, {
      types,
      cursor: c.req.query('nextCursor'),
    })
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        try {
          const { value, done } = chunks.next()
          if (done) controller.close()
          else controller.enqueue(encoder.encode(value))
        } catch (error) {
          // The answer has begun: what went wrong can only be said in a line of it.
          const { status, body: described } = describeError(error)
          console.error(error)
          const line = JSON.stringify({ statusCode: status, ...described })
          controller.enqueue(encoder.encode(`${line}\n`))
          controller.close()
        }
      },
      cancel() {
        chunks.return()
      },
    })
    return new Response(body, {
      headers: {
        'content-type': 'application/x-ndjson; charset=utf-8',
        'cache-control': 'no-store',
      },
    })
  })
}
