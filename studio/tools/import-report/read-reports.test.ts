import { expect, test } from 'vitest'
import { readFiles } from './read-reports.ts'

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const picture = (name: string) => new File([PNG], name, { type: 'image/png' })
const page = (name: string, address: string) =>
  new File([`<h1>Xã Mẫu họp</h1><img src="${address}"><p>Văn bản</p>`], name, { type: 'text/html' })

test('pictures dropped with a page are taken over, in whatever order they come', async () => {
  const { reports, refused } = await readFiles([
    picture('họp.png'.normalize('NFD')),
    page('trang.html', 'trang_files/họp.png'),
  ])
  expect(refused).toEqual([])
  expect(reports).toMatchObject([{ file: 'trang.html', pictures: [{ name: 'họp.png' }] }])
})

test('what is named and is no picture that is taken over, and another of its name, are refused', async () => {
  const drawing = new File(['<svg/>'], 'vẽ.svg', { type: 'image/svg+xml' })
  const { reports, refused } = await readFiles([
    drawing,
    picture('b.png'),
    picture('b.png'),
    page('trang.html', 'vẽ.svg'),
    page('hai.html', 'b.png'),
  ])
  expect(reports.map(({ pictures }) => pictures.length)).toEqual([0, 1])
  expect(refused.map(({ file }) => file)).toEqual(['vẽ.svg', 'b.png'])
})

test('a picture that no page names is refused by its name', async () => {
  const { reports, refused } = await readFiles([picture('lẻ.png'), page('trang.html', 'khác.png')])
  expect(reports).toMatchObject([{ file: 'trang.html', pictures: [] }])
  expect(refused).toMatchObject([{ file: 'lẻ.png', code: 'unknownFormat' }])
})
