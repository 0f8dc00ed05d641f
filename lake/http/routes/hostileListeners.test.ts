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
): Promise<string> {
  const url = new URL('/v2025-02-19/data/listen/production', t.lake.url)
  url.search = new URLSearchParams({ query }).toString()
  const aborted = new AbortController()
  const response = await fetch(url, { signal: aborted.signal })
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
