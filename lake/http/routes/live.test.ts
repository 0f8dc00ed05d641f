import type { LiveEvent } from '@sanity/client'
import { describe, expect, test } from 'vitest'
import { useLake } from '../../testing.ts'

const t = useLake()

/** Subscribes like a front end and gives what it hears, one after the other. */
function hear() {
  const heard: LiveEvent[] = []
  let wake: (() => void) | undefined
  const subscription = t
    .clientWith({ perspective: 'published' })
    .live.events()
    .subscribe((event) => {
      heard.push(event)
      wake?.()
    })
  let taken = 0
  const next = async () => {
    while (heard.length <= taken) await new Promise<void>((resolve) => (wake = resolve))
    return heard[taken++]!
  }
  return { next, stop: () => subscription.unsubscribe() }
}

async function tagsOf(query: string, params: Record<string, unknown> = {}): Promise<string[]> {
  const { syncTags } = await t.client.fetch(query, params, {
    filterResponse: false,
    perspective: 'published',
  })
  return syncTags as string[]
}

const meet = (one: readonly string[], other: readonly string[]) =>
  one.some((tag) => other.includes(tag))

describe('a commit is told with the tags of the answers it changes', () => {
  test('and of no others, where the query says what it looks at', async () => {
    await t.client.create({ _id: 'target', _type: 'person', name: 'Nguyễn Văn A' })
    await t.client.create({ _id: 'story', _type: 'article', by: { _ref: 'target' } })
    const [articles, followed, one, everything] = await Promise.all([
      tagsOf('*[_type == "article"]{_id}'),
      tagsOf('*[_type == "article"]{"name": by->name}'),
      tagsOf('*[_id == $id][0]', { id: 'target' }),
      tagsOf('count(*)'),
    ])
    const { next, stop } = hear()
    expect(await next()).toMatchObject({ type: 'welcome', id: expect.any(String) })
    await t.client.patch('target').set({ name: 'Trần Thị B' }).commit()
    const event = await next()
    stop()
    expect(event).toMatchObject({ type: 'message', id: expect.any(String) })
    const { tags } = event as { tags: string[] }
    expect(meet(followed, tags)).toBe(true)
    expect(meet(one, tags)).toBe(true)
    expect(meet(everything, tags)).toBe(true)
    expect(meet(articles, tags)).toBe(false)
  })

  test('drafts are nobody else’s business', async () => {
    const { next, stop } = hear()
    await next()
    await t.client.create({ _id: 'drafts.quiet', _type: 'article' })
    await t.client.create({ _id: 'loud', _type: 'lonely' })
    const event = await next()
    stop()
    expect(meet((event as { tags: string[] }).tags, await tagsOf('*[_type == "lonely"]'))).toBe(
      true,
    )
    expect(meet((event as { tags: string[] }).tags, await tagsOf('*[_type == "article"]'))).toBe(
      false,
    )
  })
})

test('who comes back gets the tags that were missed; who was away too long starts again', async () => {
  const url = `${t.lake.url}/v2025-02-19/data/live/events/production`
  const read = async (id: string, enough: RegExp) => {
    const aborted = new AbortController()
    const response = await fetch(url, { headers: { 'last-event-id': id }, signal: aborted.signal })
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk)
      if (enough.test(text)) break
    }
    aborted.abort()
    return text
  }
  expect(await read('0', /"tags"/)).toMatch(/^event: welcome\nid: 0\n/)
  expect(await read('not-ours', /data:/)).toMatch(/^event: restart\n/)
})
