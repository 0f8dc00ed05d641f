import { describe, expect, it } from 'vitest'
import { useSession } from './support/session.ts'
import { openDocument, textInput, waitUntilEditable } from './support/studio.ts'

describe('the Studio on the lake', () => {
  const session = useSession()

  it('has a desk in Vietnamese that leads to every kind of document', async () => {
    const { page, product } = session
    await page.goto(`${product.url}/studio/`)
    for (const title of ['Bài viết', 'Nhân vật', 'Văn bản', 'Cơ quan, tổ chức']) {
      await page.getByTestId(`pane-item-${title}`).click()
      await page.getByTestId('pane-header').filter({ hasText: title }).waitFor()
    }
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^vi/)
  })

  it.each(['person', 'resolution', 'organization'])('opens a %s for editing', async (type) => {
    const { client, page, product } = session
    const id = await client.fetch<string>('*[_type == $type][0]._id', { type })
    const field = type === 'resolution' ? 'number' : 'name'
    await openDocument(page, product.url, { type, id, field })
  })

  it('takes edits in one of ten open tabs and shows them in the others', async () => {
    const { client, context, page, product, raw } = session
    const articleId = await client.fetch<string>('*[_type == "article"][0]._id')
    const pages = [page]
    while (pages.length < 10) pages.push(await context.newPage())
    // One after the other: ten Studios that start at once are more than a small machine has time for.
    for (const tab of pages) {
      await tab.goto(`${product.url}/studio/intent/edit/id=${articleId};type=article/`)
      await waitUntilEditable(tab, 'title')
    }
    await textInput(pages[9]!, 'title').fill('Tiêu đề từ thẻ thứ mười')
    for (const tab of pages) {
      await tab.waitForFunction(
        () =>
          document.querySelector<HTMLInputElement>(
            '[data-testid="field-title"] [data-testid="string-input"]',
          )?.value === 'Tiêu đề từ thẻ thứ mười',
      )
    }
    await expect
      .poll(() => raw('*[_id == $id][0].title', { id: `drafts.${articleId}` }))
      .toBe('Tiêu đề từ thẻ thứ mười')
  })

  it('answers a query in Vision', async () => {
    const { client, page, product } = session
    await page.goto(`${product.url}/studio/vision`)
    await page.getByTestId('vision-query-editor').getByRole('textbox').fill('count(*)')
    await page.keyboard.press('Control+Enter')
    const total = await client.fetch<number>('count(*)', {}, { perspective: 'drafts' })
    await page.getByTestId('vision-result').getByText(String(total), { exact: true }).waitFor()
  })
})
