import { expect, test } from 'vitest'
import { readReport } from '../index.ts'
import { readFile } from '../read/index.ts'
import { RefusedFile } from '../read/refusal.ts'
import { bodyOf, type Block } from './body.ts'

const HEAD = '<h1>Xã Mẫu công bố số liệu</h1><p>20/03/2024</p><p>Sáng 20-3, xã Mẫu họp.</p>'

/** The body of a page with this behind its first paragraph. */
async function bodyOfPage(html: string): Promise<Block[]> {
  const bytes = new TextEncoder().encode(`${HEAD}${html}<p>Cuộc họp kết thúc vào buổi chiều.</p>`)
  for await (const read of readFile('a.html', bytes)) {
    if (read instanceof RefusedFile) throw read
    return bodyOf(readReport(read), [], () => undefined)
  }
  return []
}

test('the cells of a table stand under their headings, blank ones included', async () => {
  const body = await bodyOfPage(
    '<table><tr><th></th><th>2023</th><th>2024</th></tr><tr><td>Thu | chi</td><td>5</td><td></td></tr></table>',
  )
  expect(body[1]).toMatchObject({
    _type: 'table',
    rows: [{ cells: ['', '2023', '2024'] }, { cells: ['Thu | chi', '5', ''] }],
  })
})
