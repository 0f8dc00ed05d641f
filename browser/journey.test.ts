import { createClient, type SanityClient } from '@sanity/client'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientConfig, target } from '../target.ts'
import { launchChromium } from './support/chromium.ts'
import { startProduct, unknownEndpoints, type Product } from './support/product.ts'
import { openDocument, publish, textInput, unpublish } from './support/studio.ts'
import { watchContext, type PageWatch } from './support/watch.ts'

const HEADLINE =
  'Công an Bến Tre đẩy mạnh xây dựng lực lượng Công an nhân dân thật sự trong sạch, vững mạnh'
const EDITED = `${HEADLINE} (đã sửa)`

describe('a report, from the importer through the Studio to the page', () => {
  let product: Product
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let watch: PageWatch
  let client: SanityClient
  let article: { _id: string; slug: string }

  const pageUrl = (): string => `${product.url}/bai-viet/${article.slug}`
  const openArticle = (): Promise<void> =>
    openDocument(page, product.url, { type: 'article', id: article._id, field: 'title' })

  beforeAll(async () => {
    ;[product, browser] = await Promise.all([startProduct(), launchChromium()])
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    // The page of an unpublished article is asked for on purpose.
    watch = watchContext(context, (url, status) => status === 404 && url.includes('/bai-viet/'))
    page = await context.newPage()
    client = createClient(clientConfig({ ...target, apiHost: product.url }))
    article = await client.fetch('*[_type == "article"][0]{_id, "slug": slug.current}')
  })

  afterAll(async () => {
    await browser?.close()
    await product?.remove()
  })

  it('is on the home page and has a page of its own', async () => {
    await page.goto(product.url)
    await page.getByRole('link', { name: HEADLINE }).first().click()
    expect(page.url()).toBe(pageUrl())
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(HEADLINE)
    expect(await page.locator('figcaption').innerText()).toContain('phát biểu kết luận.')
    expect(await page.locator('figure img').count()).toBe(0)
    expect(await page.locator('abbr', { hasText: 'CAND' }).first().getAttribute('title')).toBe(
      'Công an nhân dân',
    )
  })

  it('links the person and the resolution to pages that lead back', async () => {
    for (const name of ['Trần Ngọc Tam', '12-NQ/TW']) {
      await page.goto(pageUrl())
      await page.getByRole('main').getByRole('link', { name }).first().click()
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(name)
      expect(await page.getByRole('link', { name: HEADLINE }).count()).toBeGreaterThan(0)
    }
  })

  it('is edited and published in the Studio, and the page shows it', async () => {
    await openArticle()
    await textInput(page, 'title').fill(EDITED)
    await publish(page)
    await page.goto(pageUrl())
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(EDITED)
  })

  it('shows what was published, and not the draft that follows', async () => {
    await openArticle()
    await textInput(page, 'title').fill(`${EDITED} lần nữa`)
    await expect
      .poll(() =>
        client.fetch(
          '*[_id == "drafts." + $id][0].title',
          { id: article._id },
          { perspective: 'raw' },
        ),
      )
      .toBe(`${EDITED} lần nữa`)
    await page.goto(pageUrl())
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(EDITED)
  })

  it('is still there after a restart', async () => {
    await page.goto('about:blank')
    await product.restart()
    await page.goto(pageUrl())
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(EDITED)
  })

  it('is gone from the site when it is unpublished', async () => {
    await openArticle()
    await unpublish(page)
    await expect.poll(async () => (await page.request.get(pageUrl())).status()).toBe(404)
    await page.goto(product.url)
    expect(await page.getByRole('link', { name: EDITED }).count()).toBe(0)
  })

  it('has met no error, no outside request and no endpoint that the lake lacks', () => {
    expect(watch.problems).toEqual([])
    expect(unknownEndpoints(product)).toEqual([])
  })
})
