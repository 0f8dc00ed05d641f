import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { useLake } from '../testing.ts'

const t = useLake()

const leave: (() => void)[] = []
afterEach(() => {
  for (const close of leave.splice(0)) close()
})

const PATH = '/v1/data/listen/production?query=*&includeResult=true'

/** Somebody who asks for a stream and then reads nothing of it. */
const SLOW_READERS: Record<string, () => Promise<void>> = {
  async 'over HTTP'() {
    const socket: Socket = connect(t.lake.port, '127.0.0.1')
    leave.push(() => socket.destroy())
    socket.pause()
    // The lake cuts it off.
    socket.on('error', () => undefined)
    socket.write(`GET ${PATH} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  },
  async 'over a WebSocket'() {
    const socket = new WebSocket(`${t.lake.url.replace('http', 'ws')}${PATH}`)
    leave.push(() => socket.terminate())
    socket.on('error', () => undefined)
    await new Promise((resolve) => socket.once('open', resolve))
    socket.send('{"headers":{}}')
    socket.pause()
  },
}

test.each(Object.entries(SLOW_READERS))(
  'who reads nothing is cut off instead of filling the memory: %s',
  async (_name, join) => {
    const { hub } = t.lake.core.datasets.get('production')
    await join()
    await expect.poll(() => hub.streams).toBe(1)
    const text = 'x'.repeat(400_000)
    let written = 0
    while (hub.streams > 0 && written < 200) {
      await t.client.createOrReplace({ _id: 'large', _type: 'note', text, n: (written += 1) })
    }
    // 80 MB would have been written; the buffers of the system take a few of them.
    expect(written).toBeLessThan(200)
    expect(hub.streams).toBe(0)
  },
)
