import { describe, expect, test } from 'vitest'
import { useLake } from '../../testing.ts'

const t = useLake()

function repeated(count: number, part: string): string[] {
  return Array.from({ length: count }, () => part)
}

/** Opens an event stream, and does something once it has begun. @returns its text up to `enough` */
async function listen(
  query: string,
  change: () => Promise<unknown>,
  enough: (text: string) => boolean,
  headers: Record<string, string> = {},
): Promise<string> {
  const url = new URL('/v2025-02-19/data/listen/production', t.lake.url)
  url.search = new URLSearchParams({ query, enableResume: 'true' }).toString()
  const aborted = new AbortController()
  const response = await fetch(url, { headers, signal: aborted.signal })
  const decoder = new TextDecoder()
  let changed: Promise<unknown> | undefined
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.includes('welcome')) changed ??= change()
    if (enough(text)) break
  }
  aborted.abort()
  await changed
  return text
}

describe('a filter that would take for ever ends its own stream, and no commit waits for it', () => {
  test.each([
    ['a pattern for words', `text match "${repeated(30, '*a').join('')}b"`],
    ['a pattern for ids', `_id in path("${repeated(12, '**.').join('')}b")`],
  ])('%s', async (_name, condition) => {
    const _id = repeated(60, 'a').join('.')
    const text = await listen(
      `*[_type == "evil" && ${condition}]`,
      () => t.client.createOrReplace({ _id, _type: 'evil', text: 'a'.repeat(40) }),
      (sofar) => sofar.includes('channelError'),
    )
    expect(text).toMatch(/event: channelError\ndata: .*queryTimeoutError/)
  })
})

describe('a filter that takes a while', () => {
  /** Pairs of the items of a list with each other: some milliseconds for each document. */
  const list = Array.from({ length: 60 }, (_, n) => ({ _key: `k${n}`, n }))
  const pairs = 'count(list[count(^.list[n > -1]) > 0]) > 0'
  const query = `*[_type == "pairs" && ${pairs}]`
  const idsIn = (text: string) => [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id)

  test('is evaluated after the commit is answered, and hears everything in order', async () => {
    const many = Array.from({ length: 30 }, (_, n) => ({
      create: { _id: `pairs-${n}`, _type: 'pairs', list },
    }))
    let answered = false
    let heardBefore = 0
    const text = await listen(
      query,
      async () => {
        await t.client.mutate(many, { transactionId: 'many' })
        answered = true
        await t.client.mutate([{ delete: { id: 'pairs-0' } }], { transactionId: 'one' })
      },
      (sofar) => {
        if (!answered) heardBefore = idsIn(sofar).length
        return idsIn(sofar).length === 31
      },
    )
    expect(heardBefore).toBe(0)
    expect(idsIn(text)).toEqual([...many.map((_, n) => `many#pairs-${n}`), 'one#pairs-0'])
  })

  test('gets what it missed when it comes back, and then goes on', async () => {
    await t.client.mutate([{ create: { _id: 'back', _type: 'pairs', list } }], {
      transactionId: 'before',
    })
    await t.client.mutate([{ patch: { id: 'back', set: { a: 1 } } }], { transactionId: 'missed' })
    let changed: Promise<unknown> | undefined
    const text = await listen(
      query,
      async () => {},
      (sofar) => {
        changed ??= t.client.delete('back')
        return idsIn(sofar).length === 2
      },
      { 'last-event-id': 'before#back' },
    )
    await changed
    expect(text).toMatch(/^event: welcomeback\n/)
    expect(idsIn(text)[0]).toBe('missed#back')
    expect(text).toMatch(/"transition":"disappear"/)
  })
})
