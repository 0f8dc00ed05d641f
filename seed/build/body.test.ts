import { expect, test } from 'vitest'
import { readReport } from '../index.ts'
import { readFile } from '../read/index.ts'
import { RefusedFile } from '../read/refusal.ts'
import type { Report } from '../report.ts'
import { bodyOf, type Block } from './body.ts'

const HEAD = '<h1>Xã Mẫu công bố số liệu</h1><p>20/03/2024</p><p>Sáng 20-3, xã Mẫu họp.</p>'

const DOT = 'data:image/png;base64,iVBORw0KGgo='

/** A page with this behind its first paragraph. */
async function readPage(html: string): Promise<Report> {
  const bytes = new TextEncoder().encode(`${HEAD}${html}<p>Cuộc họp kết thúc vào buổi chiều.</p>`)
  for await (const read of readFile('a.html', bytes)) {
    if (read instanceof RefusedFile) throw read
    return readReport(read)
  }
  throw new Error('no report')
}

/** Its body, with every picture uploaded. */
async function bodyOfPage(html: string): Promise<Block[]> {
  return bodyOf(await readPage(html), [], (picture) => ({ _type: 'image', asset: picture }))
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

test('every picture of the file becomes a figure, with a caption or without', async () => {
  const body = await bodyOfPage(
    `<p><img src="${DOT}" alt="Một nhịp cầu"></p><p><img src="${DOT}"></p><p>Cầu mới. Ảnh: A</p><p>Xe qua cầu từ sáng sớm.</p><img src="${DOT}">`,
  )
  expect(body.map(({ _type, image, caption, alt }) => [_type, image, caption, alt])).toEqual([
    ['block', undefined, undefined, undefined],
    ['figure', { _type: 'image', asset: 0 }, undefined, 'Một nhịp cầu'],
    ['figure', { _type: 'image', asset: 1 }, 'Cầu mới.', undefined],
    ['block', undefined, undefined, undefined],
    ['figure', { _type: 'image', asset: 2 }, undefined, undefined],
    ['block', undefined, undefined, undefined],
  ])
})

test('two pictures with one caption are both kept', async () => {
  const pair = `<img src="${DOT}"><p>Cầu mới. Ảnh: A</p>`
  const body = await bodyOfPage(`${pair}<p>Xe qua cầu từ sáng sớm.</p>${pair}`)
  expect(body.flatMap(({ image }) => image ?? [])).toHaveLength(2)
})

test('only of pictures that the file does not hold is an editor told', async () => {
  const messagesOf = async (html: string) =>
    (await readPage(html)).warnings.map(({ message }) => message)
  expect(await messagesOf(`<img src="${DOT}">`)).toEqual([])
  expect(await messagesOf('<img src="anh/cau.jpg">')).toEqual([
    'Ảnh này không nằm trong tệp, cần lấy từ trang gốc.',
  ])
})
