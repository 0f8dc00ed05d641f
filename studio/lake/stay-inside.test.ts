import { expect, test, vi } from 'vitest'
import { stayInside } from './stay-inside.ts'

const lake = { projectId: 'toasoan', apiHost: 'http://newsroom.lan:3333' }
const echo = () =>
  vi.fn<typeof fetch>(
    async (input) => new Response(input instanceof Request ? input.url : String(input)),
  )

test.each([
  ['https://sanity-cdn.com/v1/modules/sanity/latest/^6.16.0/t1', 200],
  ['https://api.sanity.io/vX/intake/feedback', 403],
  ['http://newsroom.lan:3333/static/create-manifest.json', 404],
])('%s is answered here', async (url, status) => {
  const send = echo()
  const response = await stayInside(send, lake)(url)
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({})
  expect(send).not.toHaveBeenCalled()
})

test('a request object keeps its method and headers when it is sent elsewhere', async () => {
  const send = echo()
  const request = new Request('http://toasoan.newsroom.lan:3333/v1/users/me', {
    method: 'PUT',
    headers: { authorization: 'Bearer x' },
  })
  await stayInside(send, lake)(request)
  const sent = send.mock.calls[0]?.[0] as Request
  expect([sent.url, sent.method, sent.headers.get('authorization')]).toEqual([
    'http://newsroom.lan:3333/v1/users/me',
    'PUT',
    'Bearer x',
  ])
})
