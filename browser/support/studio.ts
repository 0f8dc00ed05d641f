import type { Locator, Page } from 'playwright-core'

/** Which document a form is opened for, and a text field of it that has a value. */
export interface DocumentForm {
  readonly type: string
  readonly id: string
  readonly field: string
}

/** Opens a document's form in the Studio and waits until it can be edited. */
export async function openDocument(page: Page, url: string, form: DocumentForm): Promise<void> {
  await page.goto(`${url}/studio/intent/edit/id=${form.id};type=${form.type}/`)
  await waitUntilEditable(page, form.field)
}

/** Waits until a text field of the open document has its value and takes input. */
export async function waitUntilEditable(page: Page, field: string): Promise<void> {
  await page.waitForFunction(
    (testId) => {
      const input = document.querySelector<HTMLInputElement>(
        `[data-testid="${testId}"] [data-testid="string-input"]`,
      )
      return input !== null && !input.readOnly && !input.disabled && input.value !== ''
    },
    `field-${field}`,
    { timeout: 60_000 },
  )
}

/** The input of a text field of the open document. */
export const textInput = (page: Page, field: string): Locator =>
  page.getByTestId(`field-${field}`).getByTestId('string-input').first()

/** Publishes the open document and waits until the Studio says that it is done. */
export async function publish(page: Page): Promise<void> {
  await footer(page).getByRole('button', { name: 'Xuất bản', exact: true }).click()
  await page
    .locator('[data-ui="Toast"]')
    .getByText(/^Đã xuất bản/)
    .first()
    .waitFor()
}

/**
 * Unpublishes the open document, and confirms. The Studio offers it where the published version is
 * looked at.
 */
export async function unpublish(page: Page): Promise<void> {
  await page.getByTestId('document-perspective-list').getByText('Đã xuất bản').click()
  await footer(page).getByRole('button', { name: 'Gỡ xuất bản', exact: true }).click()
  await page.getByTestId('confirm-button').click()
}

const footer = (page: Page): Locator => page.getByTestId('pane-footer')
