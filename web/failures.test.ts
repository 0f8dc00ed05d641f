import { createClient, type SanityClient } from '@sanity/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLake, type RunningLake } from '../lake/index.ts'
import { createSite } from './server.tsx'

const PUBLIC_URL = 'https://bao.example'

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake({ dir: ':memory:', port: 0 })
})
afterAll(() => lake.close())

/** A client that gives up at once, for a lake at an address. */
const clientOf = (apiHost: string): SanityClient =>
  createClient({
    projectId: 'toasoan',
    dataset: 'production',
    apiHost,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    maxRetries: 0,
  })

test('a lake that does not answer gives 503, the reason to the operator, and no detail to readers', async () => {
  const closed = await startLake({ dir: ':memory:', port: 0 })
  await closed.close()
  const errors: unknown[] = []
  const broken = createSite({
    client: clientOf(closed.url),
    publicUrl: PUBLIC_URL,
    onError: (error) => errors.push(error),
  })
  const response = await broken.request('/')
  const html = await response.text()
  expect(response.status).toBe(503)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('retry-after')).toBe('30')
  expect(html).toContain('Kho nội dung đang bận')
  expect(html).not.toContain(closed.url)
  expect(errors).toMatchObject([{ name: 'ContentError', cause: expect.any(Error) }])
  expect((await broken.request('/khong-co')).status).toBe(404)
})

test('a lake that refuses gives 502', async () => {
  const refused = createSite({
    client: clientOf(lake.url).withConfig({ dataset: 'khong-co' }),
    publicUrl: PUBLIC_URL,
    onError: () => undefined,
  })
  const response = await refused.request('/')
  expect(response.status).toBe(502)
  expect(await response.text()).toContain('Chưa đọc được nội dung')
})

test('an empty lake gives pages that say so', async () => {
  const quiet = createSite({ client: clientOf(lake.url), publicUrl: PUBLIC_URL })
  const paths = ['/', '/tin-moi', '/tin-moi.xml', '/sitemap.xml']
  const answers = await Promise.all(paths.map((path) => quiet.request(path)))
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200))
  expect(await (await quiet.request('/')).text()).toContain('Chưa có bài viết nào được xuất bản.')
})

test('settings that cannot work are refused at once', () => {
  expect(() => createSite({ client: clientOf(lake.url), publicUrl: 'bao.example' })).toThrow(
    TypeError,
  )
})
