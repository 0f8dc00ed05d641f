import { expect, it } from 'vitest'
import { refusal, useLake } from '../../testing.ts'

const t = useLake()

const DAY = 24 * 60 * 60 * 1000
const prune = (body: object) =>
  t.client.request<{ removed: number }>({
    method: 'POST',
    url: '/data/history/production/prune',
    body,
  })

it('removes what is older than a time, and says how much', async () => {
  await t.client.create({ _id: 'a', _type: 'thing' })
  const before = new Date(Date.now() - 2 * DAY).toISOString()
  expect(await prune({ before })).toEqual({ removed: 0 })
})

it.each([
  ['no time', {}],
  ['a time that is none', { before: 'yesterday' }],
  ['a time that listeners may still come back from', { before: new Date().toISOString() }],
])('is refused for %s', async (_, body) => {
  const error = await refusal(prune(body))
  expect(error.statusCode).toBe(400)
  expect(error.message).toContain('24 hours')
})
