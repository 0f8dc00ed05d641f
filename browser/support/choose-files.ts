import type { Locator } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Chooses files as somebody does who waits until the page is still. The Studio builds its whole
 * layout anew when it hears of its user a second time, shortly after the first picture: files that
 * were given to an element just then are given to nobody, so they are given again until the page
 * has heard of them.
 *
 * @param input the chooser, an `<input type="file">`
 * @param files what is chosen
 */
export async function chooseFiles(
  input: Locator,
  files: Parameters<Locator['setInputFiles']>[0],
): Promise<void> {
  await input.page().evaluate(() => {
    const { documentElement: root } = document
    delete root.dataset['chosen']
    document.addEventListener('change', () => (root.dataset['chosen'] = 'yes'), {
      capture: true,
      once: true,
    })
  })
  const isHeard = async () => {
    await input.setInputFiles(files)
    return input.page().evaluate(() => document.documentElement.dataset['chosen'])
  }
  await expect.poll(isHeard).toBe('yes')
}
