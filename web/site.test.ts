import type { SanityClient } from '@sanity/client'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLake, type RunningLake } from '../lake/index.ts'
import { fillLake } from '../queries/testing/client.ts'
import { exampleArticle, exampleDocuments, FAR_FUTURE } from '../queries/testing/documents.ts'
import { createSite } from './server.tsx'

const PUBLIC_URL = 'https://bao.example'

let lake: RunningLake
let client: SanityClient
let site: Hono

beforeAll(async () => {
  lake = await startLake({ dir: ':memory:', port: 0 })
  client = await fillLake(lake.url, [
    ...exampleDocuments,
    ...Array.from({ length: 25 }, (_, index) =>
      exampleArticle(`cu-${10 + index}`, { publishedAt: `2020-01-${10 + (index % 15)}T08:00:00Z` }),
    ),
  ])
  site = createSite({ client, publicUrl: PUBLIC_URL })
})
afterAll(() => lake.close())

const PAGES = [
  ['/', 'Tin thứ hai có ảnh đầu bài'],
  ['/tin-moi', 'Tin mới'],
  ['/bai-viet/hop-danh-gia-ket-qua', 'Họp đánh giá'],
  ['/nhan-vat/nguyen-van-a', 'Nguyễn Văn A'],
  ['/van-ban/nghi-quyet-12-nq-tm', 'Nghị quyết 12-NQ/TM'],
  ['/to-chuc/ubnd-tinh-mau', 'Ủy ban nhân dân tỉnh Mẫu'],
  ['/chuyen-muc/thoi-su', 'Thời sự'],
  ['/chuyen-muc/chuyen-muc-rong', 'Chuyên mục chưa có bài viết nào.'],
] as const

const textOf = async (path: string): Promise<string> => (await site.request(path)).text()

/** The addresses under the headlines of a page's stories. */
const headlines = (html: string): string[] =>
  [...html.matchAll(/story-headline"><a href="([^"]+)"/g)].map(([, href]) => href ?? '')

describe.each(PAGES)('page %s', (path, text) => {
  test('is whole, Vietnamese, and shows nothing hidden', async () => {
    const response = await site.request(path)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=UTF-8')
    expect(html).toMatch(/^<!doctype html><html lang="vi"/)
    expect(html).toContain(text)
    expect(html).not.toContain('ẨN')
  })

  test('has one first heading, one main part, a title, and an address of its own', async () => {
    const html = await textOf(path)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<main /g)).toHaveLength(1)
    expect(html).toMatch(/<title>[^<]+<\/title>/)
    expect(html).toContain(`<link rel="canonical" href="${PUBLIC_URL}${path}"/>`)
  })

  test('runs no script and needs no inline style', async () => {
    const html = await textOf(path)
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) {
      expect(tag).toBe('<script type="application/ld+json">')
    }
    expect(html).not.toMatch(/ style=|<style|javascript:| on\w+=/)
  })

  test('has structured data that can be read', async () => {
    const html = await textOf(path)
    for (const [, json] of html.matchAll(/ld\+json">(.*?)<\/script>/g)) {
      expect(JSON.parse(json ?? '')).toHaveProperty('@context', 'https://schema.org')
    }
  })

  test('leads only to pages that there are', async () => {
    const html = await textOf(path)
    const paths = new Set(
      [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)"/g)].map(([, href]) =>
        (href ?? '').replaceAll('&amp;', '&'),
      ),
    )
    const statuses = await Promise.all(
      [...paths].map(async (href) => [href, (await site.request(href)).status]),
    )
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([])
  })
})

describe('an article', () => {
  const PATH = '/bai-viet/hop-danh-gia-ket-qua'

  test('shows the printed date, source, by-line, posts, documents and abbreviations', async () => {
    const html = await textOf(PATH)
    for (const text of [
      'Thứ Hai, 27/11/2023',
      'Cập nhật: <time dateTime="2023-11-28T08:30:00+07:00">Thứ Ba, 28/11/2023, 08:30</time>',
      'Sự kiện: chiều 24/11/2023',
      '<a href="https://baomau.example/tin" rel="noopener">baomau.example</a>',
      '<a href="/nhan-vat/tran-thi-b">Trần Thị B</a>',
      'Trưởng ban Chỉ đạo tỉnh',
      'Chủ trì',
      'Nghị quyết 12-NQ/TM ngày 16/3/2022',
      '<li>Kết luận 9</li>',
      '<abbr title="Nghị quyết">NQ</abbr>',
      'Nay là: <ins>16-3-2022</ins>',
    ]) {
      expect(html).toContain(text)
    }
  })

  test('escapes what an editor typed, in the page and in its structured data', async () => {
    const html = await textOf(PATH)
    expect(html).toContain(
      'Họp đánh giá kết quả thực hiện &lt;nghị quyết&gt; &quot;mẫu&quot; &amp; kế hoạch',
    )
    expect(html).not.toContain('<script>alert(1)')
    const [, json] = /ld\+json">(.*?)<\/script>/.exec(html) ?? []
    expect(JSON.parse(json ?? '')).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Họp đánh giá kết quả thực hiện <nghị quyết> "mẫu" & kế hoạch',
      description: 'Cuộc họp do </script><script>alert(1)</script> nêu ra chỉ là thí dụ.',
      datePublished: '2023-11-27T00:00:00+07:00',
      citation: [{ '@type': 'Legislation', legislationIdentifier: '12-NQ/TM' }],
      correction: [{ '@type': 'CorrectionComment', datePublished: '2023-11-28' }],
    })
  })

  test('tells those who share it its title, address and picture', async () => {
    const html = await textOf(PATH)
    expect(html).toContain('<meta property="og:type" content="article"/>')
    expect(html).toContain(`<meta property="og:url" content="${PUBLIC_URL}${PATH}"/>`)
    expect(html).toMatch(
      /<meta property="og:image" content="https:\/\/bao\.example\/images\/toasoan\/production\/[^"]+"\/>/,
    )
  })
})

test('an article with times and addresses that nobody can read is shown without them', async () => {
  await client.create(
    exampleArticle('hong', {
      updatedAt: 'hôm qua',
      embargoUntil: null,
      body: null,
      source: { _type: 'source', name: 'Nguồn', url: 'javascript:alert(1)' },
      mentions: [{ _key: 'm', _type: 'mention', name: 'Lê C', positions: null }],
      corrections: [{ _key: 'c', _type: 'correction', kind: 'retraction', date: 'tháng 3' }],
    }),
  )
  const response = await site.request('/bai-viet/hong')
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(html).toContain('Toà soạn đã rút lại bài này.')
  expect(html).not.toMatch(/hôm qua|javascript:/)
  expect((await site.request('/tin-moi.xml')).status).toBe(200)
  await client.delete('article-hong')
})

describe('what is not there', () => {
  test.each([
    '/khong-co',
    '/bai-viet/khong-co',
    '/bai-viet/cam-phat',
    '/bai-viet/tuong-lai',
    '/bai-viet/ban-nhap',
    '/nhan-vat/nhan-vat-nhap',
    '/van-ban/%E0%A4%A',
    '/assets/..%2Fserver.js',
    '/favicon.ico',
  ])('%s is a page that says so', async (path) => {
    const response = await site.request(path)
    expect(response.status).toBe(404)
    const html = await response.text()
    expect(html).toContain('Không tìm thấy trang')
    expect(html).not.toContain('ẨN')
  })

  test('a slash at the end is taken off', async () => {
    const response = await site.request('/nhan-vat/nguyen-van-a/')
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe('http://localhost/nhan-vat/nguyen-van-a')
  })
})

describe('lists', () => {
  test('go on to older articles and back', async () => {
    const first = await textOf('/tin-moi')
    const [, next] = /<a href="([^"]+)" rel="next">/.exec(first) ?? []
    const second = await textOf((next ?? '').replaceAll('&amp;', '&'))
    expect(second).toContain('<a href="/tin-moi">Về tin mới nhất</a>')
    expect(headlines(first)).toHaveLength(20)
    expect(new Set([...headlines(first), ...headlines(second)]).size).toBe(28)
  })
})

describe('feeds', () => {
  test('the Atom feed has the public articles, escaped', async () => {
    const response = await site.request('/tin-moi.xml')
    const feed = await response.text()
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(feed).toContain('<title>Họp đánh giá kết quả thực hiện &lt;nghị quyết&gt;')
    expect(feed).toContain(`href="${PUBLIC_URL}/bai-viet/hop-danh-gia-ket-qua"`)
    expect(feed).toContain('<updated>2023-11-28T08:30:00+07:00</updated>')
    expect(feed).toMatch(/<id>tag:bao\.example,\d{4}-\d\d-\d\d:article-dau-tien<\/id>/)
    expect(feed).not.toContain('ẨN')
  })

  test('the sitemap has the public articles and what they lead to, each once', async () => {
    const map = await textOf('/sitemap.xml')
    const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc)
    expect(addresses).toContain(`${PUBLIC_URL}/nhan-vat/nguyen-van-a`)
    expect(addresses).not.toContain(`${PUBLIC_URL}/van-ban/ke-hoach-36-kh-tm`)
    expect(addresses).not.toContain(`${PUBLIC_URL}/bai-viet/cam-phat`)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  test('robots are told of the sitemap and kept from the Studio', async () => {
    const robots = await textOf('/robots.txt')
    expect(robots).toContain(`Sitemap: ${PUBLIC_URL}/sitemap.xml`)
    expect(robots).toContain('Disallow: /studio')
  })
})

describe('headers', () => {
  test('allow no script, no frame and no outside origin', async () => {
    const { headers } = await site.request('/')
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("style-src 'self'")
    expect(policy).toContain("img-src 'self' data:;")
    expect(policy).not.toMatch(/script-src|unsafe/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('pictures of hosted Sanity are allowed where they come from', async () => {
    const hosted = createSite({
      client: client.withConfig({ apiHost: 'https://api.sanity.io' }),
      publicUrl: PUBLIC_URL,
      onError: () => undefined,
    })
    const { headers } = await hosted.request('/robots.txt')
    expect(headers.get('content-security-policy')).toContain(
      "img-src 'self' data: https://cdn.sanity.io;",
    )
  })

  test('a publish shows at once, and what did not change is not sent again', async () => {
    const path = '/bai-viet/tin-thu-hai'
    const before = await site.request(path)
    const tag = before.headers.get('etag') ?? ''
    expect(before.headers.get('cache-control')).toBe('public, no-cache')
    const again = await site.request(path, { headers: { 'If-None-Match': tag } })
    expect(again.status).toBe(304)

    await client.patch('article-thu-hai').set({ title: 'Tin thứ hai, tiêu đề mới' }).commit()
    const after = await site.request(path, { headers: { 'If-None-Match': tag } })
    expect(after.status).toBe(200)
    expect(await after.text()).toContain('<h1 class="article-title">Tin thứ hai, tiêu đề mới</h1>')

    await client.patch('article-thu-hai').set({ embargoUntil: FAR_FUTURE }).commit()
    expect((await site.request(path)).status).toBe(404)
    await client.patch('article-thu-hai').unset(['embargoUntil']).commit()
  })
})
