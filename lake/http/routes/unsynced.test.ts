import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Access, SYSTEM } from '../../domain/access.ts'
import { parseMutations } from '../../domain/mutations.ts'
import { stepsOf } from '../../domain/transaction.ts'
import { LakeCore } from '../../lake.ts'
import { createApp } from '../app.ts'
import { Ledger } from '../ledger.ts'

let folder: string
let lake: LakeCore
let disk: PromiseWithResolvers<void>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-unsynced-'))
  lake = new LakeCore({ dir: folder })
  disk = Promise.withResolvers()
})

afterEach(async () => {
  await lake.close()
  rmSync(folder, { recursive: true })
})

test.each([
  [
    'listen/production?query=*&enableResume=true',
    'a#a',
    (text: string) => text.match(/(?<=^id: )[bc]#/gm),
  ],
  ['live/events/production', '1', (text: string) => text.match(/(?<=^id: )[23]$/gm)],
])(
  'who comes back to %s while the disk is at work hears of nothing twice',
  async (path, id, of) => {
    const { store } = lake.datasets.get('production')
    const create = (name: string) =>
      lake.datasets.get('production').commit({
        access: Access.full(SYSTEM),
        transactionId: name,
        steps: stepsOf(parseMutations([{ create: { _id: name, _type: 'thing' } }])),
      })
    await create('a')
    const written = Promise.withResolvers<void>()
    const { synced } = store
    store.synced = () => {
      written.resolve()
      return disk.promise
    }
    const waits = create('b')
    await written.promise
    store.synced = synced

    const headers = { host: 'localhost', 'last-event-id': id }
    const response = await createApp(lake, new Ledger()).request(`/v2025-02-19/data/${path}`, {
      headers,
    })
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    disk.resolve()
    await waits
    await create('c')
    let text = ''
    while ((of(text)?.length ?? 0) < 2) {
      const { value, done } = await reader.read()
      if (done) break
      text += value
    }
    expect(of(text)).toHaveLength(2)
    expect(new Set(of(text)).size).toBe(2)
    await reader.cancel()
  },
)
