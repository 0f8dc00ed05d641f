import type { SanityClient } from '@sanity/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLake, type RunningLake } from '../lake/index.ts'
import {
  ARTICLE_QUERY,
  FRONT_PAGE_QUERY,
  LATEST_ARTICLES_QUERY,
  NAVIGATION_QUERY,
  TOPIC_QUERY,
} from './articles.ts'
import { FEED_QUERY, SITEMAP_QUERY } from './feeds.ts'
import { createFetchPublic, type FetchPublic } from './fetch.ts'
import { ORGANIZATION_QUERY } from './organizations.ts'
import { FIRST_PAGE, PAGE_SIZE, toPage, type ArticleCursor, type Page } from './paging.ts'
import { PERSON_QUERY } from './people.ts'
import { RESOLUTION_QUERY } from './resolutions.ts'
import { exampleArticle, exampleDocuments, FAR_FUTURE } from './testing/documents.ts'
import { fillLake } from './testing/client.ts'

const page = { ...FIRST_PAGE }
const EVERY_QUERY = [
  ['LATEST_ARTICLES_QUERY', LATEST_ARTICLES_QUERY, page],
  ['FRONT_PAGE_QUERY', FRONT_PAGE_QUERY, {}],
  ['ARTICLE_QUERY', ARTICLE_QUERY, { slug: 'hop-danh-gia-ket-qua' }],
  ['TOPIC_QUERY', TOPIC_QUERY, { slug: 'thoi-su', ...page }],
  ['NAVIGATION_QUERY', NAVIGATION_QUERY, {}],
  ['PERSON_QUERY', PERSON_QUERY, { slug: 'nguyen-van-a', ...page }],
  ['RESOLUTION_QUERY', RESOLUTION_QUERY, { slug: 'nghi-quyet-12-nq-tm', ...page }],
  ['ORGANIZATION_QUERY', ORGANIZATION_QUERY, { slug: 'ubnd-tinh-mau', ...page }],
  ['FEED_QUERY', FEED_QUERY, {}],
  ['SITEMAP_QUERY', SITEMAP_QUERY, {}],
] as const

describe('queries on the example newsroom', () => {
  let lake: RunningLake
  let client: SanityClient
  let fetchPublic: FetchPublic

  beforeAll(async () => {
    lake = await startLake({ dir: ':memory:', port: 0 })
    client = await fillLake(lake.url, exampleDocuments)
    fetchPublic = createFetchPublic(client)
  })
  afterAll(() => lake.close())

  describe.each(EVERY_QUERY)('%s', (_name, query, params) => {
    test('gives something, and nothing that readers may not see', async () => {
      const found = JSON.stringify(await fetchPublic(query, params))
      expect(found).not.toMatch(/^(null|\[\]|\{\})$/)
      expect(found).not.toContain('ẨN')
    })

    test('hides the same from a client that reads drafts and versions', async () => {
      const found = await client.fetch(query, params, { perspective: 'raw' })
      expect(JSON.stringify(found)).not.toContain('ẨN')
    })
  })

  test('articles come newest first, those of one moment in the order of their ids', async () => {
    const found = await fetchPublic(LATEST_ARTICLES_QUERY, page)
    expect(found.map(({ _id }) => _id)).toEqual([
      'article-dau-tien',
      'article-thu-hai',
      'article-het-cam',
    ])
  })

  test('an article comes with people, documents, organisations and posts resolved', async () => {
    const article = await fetchPublic(ARTICLE_QUERY, { slug: 'hop-danh-gia-ket-qua' })
    expect(article?.mentions?.[0]).toMatchObject({
      name: 'Nguyễn Văn A',
      role: 'chaired',
      person: { slug: 'nguyen-van-a' },
      positions: [
        { title: 'Chủ tịch UBND tỉnh', organization: { slug: 'ubnd-tinh-mau' } },
        { title: 'Trưởng ban Chỉ đạo tỉnh', organization: null },
      ],
    })
    expect(article?.citations?.map(({ resolution }) => resolution?.number ?? null)).toEqual([
      '12-NQ/TM',
      '12-NQ/TM',
      null,
    ])
    expect(article?.organizations?.[0]).toMatchObject({ shortName: 'UBND tỉnh Mẫu' })
    expect(article?.related?.map(({ slug }) => slug)).toEqual(['tin-thu-hai'])
  })

  test('annotations of the body carry what their links need', async () => {
    const article = await fetchPublic(ARTICLE_QUERY, { slug: 'hop-danh-gia-ket-qua' })
    const [first] = article?.body ?? []
    expect(first).toMatchObject({
      markDefs: [
        { _type: 'organizationMention', organization: { slug: 'ubnd-tinh-mau' } },
        { _type: 'abbreviation', long: 'Nghị quyết' },
        {
          _type: 'resolutionMention',
          resolution: { number: '12-NQ/TM', issuer: { slug: 'ubnd-tinh-mau' } },
        },
        { _type: 'personMention', person: { slug: 'nguyen-van-a' } },
        { _type: 'link', href: 'https://ngoai.example/?a=1&b=2' },
        { _type: 'link' },
      ],
    })
  })

  test('a card takes the lead or the first paragraph, and the first picture there is', async () => {
    const [first, second, third] = await fetchPublic(LATEST_ARTICLES_QUERY, page)
    expect(first?.figure?.caption).toBe('Toàn cảnh cuộc họp.')
    expect(second).toMatchObject({
      summary: 'Đoạn đầu của tin thứ hai.',
      figure: { caption: 'Ảnh đầu bài', image: { asset: { width: 1600 } } },
    })
    expect(third).toMatchObject({ summary: '', figure: null })
  })

  test('a person comes with the articles that mention them and the posts these printed', async () => {
    const person = await fetchPublic(PERSON_QUERY, { slug: 'nguyen-van-a', ...page })
    expect(person?.positions?.map(({ title }) => title)).toEqual([
      'Chủ tịch UBND tỉnh',
      'Trưởng ban Chỉ đạo',
    ])
    expect(person?.articles).toMatchObject([
      {
        slug: 'hop-danh-gia-ket-qua',
        printedPositions: ['Chủ tịch UBND tỉnh', 'Trưởng ban Chỉ đạo tỉnh'],
      },
      { slug: 'tin-thu-hai', printedPositions: null },
    ])
  })

  test('a resolution comes with the articles that cite it and the documents that name it', async () => {
    const resolution = await fetchPublic(RESOLUTION_QUERY, {
      slug: 'nghi-quyet-12-nq-tm',
      ...page,
    })
    expect(resolution?.articles.map(({ slug }) => slug)).toEqual([
      'hop-danh-gia-ket-qua',
      'tin-het-cam',
    ])
    expect(resolution?.relatedFrom).toMatchObject([
      { kinds: ['implements'], source: { number: '36-KH/TM' } },
    ])
  })

  test('an organisation comes with its people, parts, documents and articles', async () => {
    const organization = await fetchPublic(ORGANIZATION_QUERY, { slug: 'ubnd-tinh-mau', ...page })
    expect(organization).toMatchObject({
      children: [{ slug: 'so-thi-du-tinh-mau' }],
      people: [{ slug: 'nguyen-van-a', positions: [{ title: 'Chủ tịch UBND tỉnh' }] }],
      resolutions: [{ number: '12-NQ/TM' }],
      articles: [{ slug: 'hop-danh-gia-ket-qua' }],
    })
  })

  test('the sitemap leads only to what public articles name', async () => {
    const found = await fetchPublic(SITEMAP_QUERY)
    expect(JSON.stringify(found)).not.toContain('ke-hoach-36-kh-tm')
    expect(found.flatMap(({ people }) => people ?? [])).toContain('nguyen-van-a')
  })

  test.each([
    ['an article under embargo', ARTICLE_QUERY, 'cam-phat'],
    ['an article of the future', ARTICLE_QUERY, 'tuong-lai'],
    ['an article whose embargo cannot be read', ARTICLE_QUERY, 'cam-sai'],
    ['an article without a time', ARTICLE_QUERY, 'khong-ngay'],
    ['a draft', ARTICLE_QUERY, 'ban-nhap'],
    ['a draft of a person', PERSON_QUERY, 'nhan-vat-nhap'],
    ['a slug that nothing has', ARTICLE_QUERY, 'khong-co'],
  ])('%s is not found', async (_name, query, slug) => {
    expect(await fetchPublic(query, { slug, ...page })).toBeNull()
  })
})

describe('embargo', () => {
  test('an article shows once its embargo is over, and hides again under a new one', async () => {
    const lake = await startLake({ dir: ':memory:', port: 0 })
    const client = await fillLake(lake.url, [exampleArticle('mot', { embargoUntil: FAR_FUTURE })])
    const fetchPublic = createFetchPublic(client)
    const slugs = async (): Promise<string[]> =>
      (await fetchPublic(LATEST_ARTICLES_QUERY, page)).map(({ slug }) => slug)

    expect(await slugs()).toEqual([])
    await client.patch('article-mot').set({ embargoUntil: '2020-01-01T00:00:00Z' }).commit()
    expect(await slugs()).toEqual(['mot'])
    await client.patch('article-mot').set({ embargoUntil: FAR_FUTURE }).commit()
    expect(await slugs()).toEqual([])
    await client.patch('article-mot').unset(['embargoUntil']).commit()
    expect(await slugs()).toEqual(['mot'])
    await lake.close()
  })
})

describe('paging', () => {
  test('pages give every article once, in order, also those of one moment', async () => {
    const names = Array.from({ length: 2 * PAGE_SIZE + 5 }, (_, index) => `bai-${100 + index}`)
    const documents = names.map((name, index) =>
      // Three of a kind: one moment written with two offsets, and another moment.
      exampleArticle(name, {
        publishedAt: ['2023-11-27T00:00:00+07:00', '2023-11-26T17:00:00Z', '2023-11-25T00:00:00Z'][
          index % 3
        ],
      }),
    )
    const lake = await startLake({ dir: ':memory:', port: 0 })
    const fetchPublic = createFetchPublic(await fillLake(lake.url, documents))

    const seen: string[] = []
    const sizes: number[] = []
    let cursor: ArticleCursor | null = FIRST_PAGE
    while (cursor) {
      const found: Page<{ _id: string; publishedAt: string; slug: string }> = toPage(
        await fetchPublic(LATEST_ARTICLES_QUERY, { ...cursor }),
      )
      seen.push(...found.items.map(({ slug }) => slug))
      sizes.push(found.items.length)
      cursor = found.next
    }

    const late = names.filter((_, index) => index % 3 !== 2)
    const early = names.filter((_, index) => index % 3 === 2)
    expect(seen).toEqual([...late, ...early])
    expect(sizes).toEqual([PAGE_SIZE, PAGE_SIZE, 5])
    await lake.close()
  })

  test('a page that is exactly full has no next', () => {
    const full = Array.from({ length: PAGE_SIZE }, (_, index) => ({
      _id: `a${index}`,
      publishedAt: '2023-01-01T00:00:00Z',
    }))
    expect(toPage(full).next).toBeNull()
    expect(toPage([]).next).toBeNull()
  })
})
