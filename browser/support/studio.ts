import type { Locator, Page } from 'playwright-core'

/** Opens a document's form in the Studio and waits until it can be edited. */
export async function openDocument(
  page: Page,
  url: string,
  type: string,
  id: string,
): Promise<void> {
  await page.goto(`${url}/studio/intent/edit/id=${id};type=${type}/`)
  await waitUntilEditable(page)
}

/** Waits until the first text field of the open document has its value and takes input. */
export async function waitUntilEditable(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const input = document.querySelector<HTMLInputElement>('[data-testid="string-input"]')
      return input !== null && !input.readOnly && !input.disabled && input.value !== ''
    },
    undefined,
    { timeout: 60_000 },
  )
}

/** Replaces the text of a field of the open document. */
export async function editText(page: Page, field: string, text: string): Promise<void> {
  await page.getByTestId(`field-${field}`).getByTestId('string-input').first().fill(text)
}

/** Publishes the open document and waits until the Studio says that it is. */
export async function publish(page: Page): Promise<void> {
  const button = actionButton(page, 'Xuất bản')
  await button.click()
  await page.waitForFunction(
    () => !document.querySelector('[data-testid^="action-"][data-disabled="false"]'),
  )
}

/** Unpublishes the open document through the menu beside the publish button, and confirms. */
export async function unpublish(page: Page): Promise<void> {
  await page.getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', { name: 'Hủy xuất bản' }).click()
  await page.getByTestId('confirm-button').click()
}

const actionButton = (page: Page, label: string): Locator =>
  page.getByRole('button', { name: label, exact: true }).first()
