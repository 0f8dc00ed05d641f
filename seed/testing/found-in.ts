import { readReport } from '../index.ts'
import type { Found } from '../report.ts'

/** What a report names whose text is this paragraph. */
export function foundIn(paragraph: string): Found {
  const text = `Hội nghị của tỉnh về công tác cuối năm\n\n27/11/2023\n\n${paragraph}\n`
  return readReport({ file: 'a.txt', sha256: '', text }).found
}

/** The people that a paragraph names, each with the posts that it gives them. */
export function postsIn(paragraph: string): Record<string, string[]> {
  return Object.fromEntries(
    foundIn(paragraph).people.map(({ name, positions }) => [
      name,
      positions.map(({ title }) => title),
    ]),
  )
}
