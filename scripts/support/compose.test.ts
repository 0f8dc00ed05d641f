import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtStudio, compose, type Handler } from './compose.ts'

const named = (name: string): Handler => ({ fetch: () => new Response(name) })

describe('compose', () => {
  const all = compose({ site: named('site'), studio: named('studio'), lake: named('lake') })
  const hosted = compose({ site: named('site'), studio: named('studio') })

  it.each([
    ['/', 'site'],
    ['/bai-viet/vi-du', 'site'],
    ['/van-ban/1-nq-tw', 'site'],
    ['/studio', 'studio'],
    ['/studio/structure', 'studio'],
    ['/studiox', 'site'],
    ['/v1/data/query/production', 'lake'],
    ['/vX/users/me', 'lake'],
    ['/v2025-02-19/data/mutate/production', 'lake'],
    ['/images/toasoan/production/x-1x1.png', 'lake'],
    ['/files/toasoan/production/x.pdf', 'lake'],
    ['/v2025/x', 'lake'],
    ['/video', 'site'],
  ])('gives %s to the %s', async (path, part) => {
    const response = await all.fetch(new Request(`http://localhost${path}`))
    expect(await response.text()).toBe(part)
  })

  it('gives everything to site and Studio when hosted Sanity keeps the content', async () => {
    const response = await hosted.fetch(new Request('http://localhost/v1/ping'))
    expect(await response.text()).toBe('site')
  })
})

describe('builtStudio', () => {
  let folder: string
  const get = (path: string): Promise<Response> =>
    Promise.resolve(builtStudio(folder).fetch(new Request(`http://localhost${path}`)))

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'toasoan-studio-'))
    await mkdir(join(folder, 'static'))
    await writeFile(join(folder, 'index.html'), '<title>Studio</title>')
    await writeFile(join(folder, 'static', 'main-AbCd1234.js'), 'export {}')
  })

  afterAll(() => rm(folder, { recursive: true }))

  it('gives its page for every path that it routes itself, and never from a cache', async () => {
    for (const path of [
      '/studio/',
      '/studio/structure/article',
      '/studio/intent/edit/id=a.b;type=c/',
      '/studio/structure/bai-viet;a%2Cinspect%3Dsanity%252Fcomments',
      '/studio/structure/%E0%A4%A',
    ]) {
      const response = await get(path)
      expect(await response.text()).toContain('<title>Studio</title>')
      expect(response.headers.get('cache-control')).toBe('no-cache')
    }
  })

  it('lets files with a hash in their name be kept for ever', async () => {
    const response = await get('/studio/static/main-AbCd1234.js')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-type')).toContain('javascript')
  })

  it('does not pass its page off as a missing file', async () => {
    expect((await get('/studio/static/gone-AbCd1234.js')).status).toBe(404)
  })
})
