import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

test('the condition of what readers may see is written once', async () => {
  const files = (await readdir(import.meta.dirname)).filter((name) => /(?<!\.test)\.ts$/.test(name))
  const users: string[] = []
  for (const name of files) {
    const source = await readFile(`${import.meta.dirname}/${name}`, 'utf8')
    if (/embargoUntil|drafts\.\*\*/.test(source)) users.push(name)
    // Every filter of a document type starts with one of the conditions.
    for (const [filter] of source.matchAll(/\*\[[^\]]{0,80}/g)) {
      expect(filter).toMatch(/^\*\[(\$\{IS_PUBLIC_ARTICLE\}|_type == "\w+" && \$\{IS_PUBLISHED\})/)
    }
  }
  expect(users).toEqual(['visibility.ts'])
})
