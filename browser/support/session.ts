import { createClient, type SanityClient } from '@sanity/client'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { clientConfig, target } from '../../target.ts'
import { launchChromium } from './chromium.ts'
import { type Product, startProduct, unknownEndpoints } from './product.ts'
import { type PageWatch, watchContext } from './watch.ts'

/** The product and a browser for the tests of a `describe`, each test with a browser context of its own. */
export interface Session {
  readonly product: Product
  readonly client: SanityClient
  readonly context: BrowserContext
  /** The first page of the context. */
  readonly page: Page
  /** Asks for documents as they are stored, drafts under their own ids. */
  raw<T>(query: string, params?: Record<string, unknown>): Promise<T>
}

/**
 * Starts the product and a browser before the tests, and ends them afterwards. A test fails when one
 * of its pages had something to complain about, or asked the lake for what it does not have.
 */
export function useSession(): Session {
  let product: Product
  let browser: Browser
  let client: SanityClient
  let context: BrowserContext
  let watch: PageWatch
  let page: Page

  beforeAll(async () => {
    ;[product, browser] = await Promise.all([startProduct(), launchChromium()])
    client = createClient(clientConfig({ ...target, apiHost: product.url }))
  })
  afterAll(async () => {
    await browser?.close()
    await product?.remove()
  })
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    watch = watchContext(context)
    page = await context.newPage()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await tellWhatIsShown(page)
    await context.close()
    expect(watch.problems).toEqual([])
    expect(unknownEndpoints(product)).toEqual([])
  })

  return {
    get product() {
      return product
    },
    get client() {
      return client
    },
    get context() {
      return context
    },
    get page() {
      return page
    },
    raw: (query, params = {}) => client.fetch(query, params, { perspective: 'raw' }),
  }
}

const LONGEST_SHOWN = 2_000

/** Prints where a page is and what a reader sees there: a time-out does not say what came instead. */
async function tellWhatIsShown(page: Page): Promise<void> {
  const shown = await page
    .locator('body')
    .innerText({ timeout: 5_000 })
    .catch((reason: Error) => reason.message)
  console.error(`${page.url()} shows:\n${shown.slice(0, LONGEST_SHOWN)}`)
}
