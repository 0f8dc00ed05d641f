import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@sanity/client'
import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite } from './build.ts'
import type { SiteOptions } from './options.ts'

let folder: string
let site: Hono

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  await buildSite(folder)
  const built: { createSite(options: SiteOptions): Hono } = await import(join(folder, 'server.js'))
  site = built.createSite({
    // Nobody listens there: what is tested here needs no content.
    client: createClient({
      projectId: 'toasoan',
      dataset: 'production',
      apiHost: 'http://localhost:9',
      useProjectHostname: false,
      apiVersion: '2025-02-19',
      useCdn: false,
    }),
    publicUrl: 'http://localhost',
    onError: () => undefined,
  })
})
afterAll(() => rm(folder, { recursive: true }))

test('the bundle stands alone: one file and its assets', async () => {
  expect(await readdir(folder)).toEqual(['assets', 'server.js'])
})

test('a page leads to style sheets, fonts and an icon that are there, to be kept for ever', async () => {
  const html = await (await site.request('/khong-co')).text()
  const linked = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(
    ([, path]) => path ?? '',
  )
  const [styleSheet = ''] = linked.filter((path) => path.endsWith('.css'))
  const css = await (await site.request(styleSheet)).text()
  const fonts = [...css.matchAll(/url\((\/assets\/[^)]+)\)/g)].map(([, path]) => path ?? '')

  expect(fonts.length).toBeGreaterThanOrEqual(8)
  const answers = await Promise.all(
    [...new Set([...linked, ...fonts])].map(async (path) => {
      const response = await site.request(path)
      const tag = response.headers.get('etag') ?? ''
      const again = await site.request(path, { headers: { 'If-None-Match': tag } })
      return [path, response.status, again.status, response.headers.get('cache-control')]
    }),
  )
  expect(answers).toEqual(
    answers.map(([path]) => [path, 200, 304, 'public, max-age=31536000, immutable']),
  )
})

test('style sheets ask for nothing from outside', async () => {
  const css = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.css'))
  for (const name of css) {
    expect(await (await site.request(`/assets/${name}`)).text()).not.toMatch(/https?:|@import/)
  }
})
