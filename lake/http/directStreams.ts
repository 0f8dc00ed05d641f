import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { createMiddleware } from 'hono/factory'
import type { ServerResponse } from 'node:http'
import { streamBehind, type Outlet } from './boundedStream.ts'
import type { LakeEnv } from './context.ts'

/**
 * Writes event streams straight to the connection when a Node server asks, instead of through the
 * body of a response. It is the outermost middleware, so that all headers are there.
 */
export const directStreams = createMiddleware<LakeEnv>(async (c, next) => {
  await next()
  const stream = streamBehind(c.res)
  if (!stream) return
  if (c.req.raw.method === 'HEAD') {
    stream.stop()
    return
  }
  const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>
  // HTTP/2 keeps to the body: its streams are not connections.
  if (!outgoing || !('useChunkedEncodingByDefault' in outgoing)) return
  outgoing.once('close', () => stream.stop())
  // An event stream has no end to be told from a broken one, so that chunks would only cost.
  outgoing.removeHeader('transfer-encoding')
  outgoing.writeHead(c.res.status, [...c.res.headers].flat())
  outgoing.flushHeaders()
  stream.flowInto(outletOf(outgoing))
  // Otherwise Hono would copy the old headers into a response of its own, which would be sent too.
  c.res = undefined
  c.res = RESPONSE_ALREADY_SENT
})

/**
 * The response without chunks is what its socket carries, so that the way through the response is
 * needed only while an earlier answer still has the socket.
 */
function outletOf(outgoing: ServerResponse): Outlet {
  const connection = () => outgoing.socket ?? outgoing
  return {
    get waiting() {
      return connection().writableLength
    },
    write: (bytes) => void connection().write(bytes),
    end: () => void outgoing.end(),
    cut: () => void outgoing.destroy(),
  }
}
