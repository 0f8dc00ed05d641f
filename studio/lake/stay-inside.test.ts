import { expect, test, vi } from 'vitest'
import { stayInside } from './stay-inside.ts'

test.each([
  ['https://sanity-cdn.com/v1/modules/sanity/latest/^6.16.0/t1', 200],
  ['https://api.sanity.io/vX/intake/feedback', 403],
])('%s is answered here', async (url, status) => {
  const send = vi.fn<typeof fetch>()
  const response = await stayInside(send)(url)
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({})
  expect(send).not.toHaveBeenCalled()
})

test.each([
  'http://localhost:3333/v1/data/query/production',
  'https://api.sanity.io.example/vX',
  '/studio/static/x.js',
])('%s is sent', async (url) => {
  const send = vi.fn<typeof fetch>(async () => new Response('sent'))
  const response = await stayInside(send)(url)
  expect(await response.text()).toBe('sent')
})
