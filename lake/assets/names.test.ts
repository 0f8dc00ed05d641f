import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  contentDisposition,
  imageFile,
  parseImageFile,
  parsePlainFile,
  plainFile,
  safeFilename,
} from './names.ts'

const sha1 = 'a'.repeat(40)

describe('names in addresses', () => {
  test.each([
    [`${sha1}-300x200.jpg`, { sha1, width: 300, height: 200, extension: 'jpg' }],
    [`${sha1}-300x200.JPG`, undefined],
    [`../${sha1}-300x200.jpg`, undefined],
    [`${sha1}-300x200.jpg/..`, undefined],
    [`${sha1}-300x200`, undefined],
    [`${sha1.slice(1)}-300x200.jpg`, undefined],
    [`${sha1}-300x200.jpg\n`, undefined],
  ])('%s', (name, parsed) => expect(parseImageFile(name)).toEqual(parsed))

  test('what is written is what is read', () => {
    const hash = fc.stringMatching(/^[a-f0-9]{40}$/)
    const side = fc.integer({ min: 1, max: 99_999 })
    fc.assert(
      fc.property(hash, side, side, fc.constantFrom('jpg', 'png'), (sha, width, height, ext) => {
        const image = { sha1: sha, width, height, extension: ext }
        expect(parseImageFile(imageFile(image))).toEqual(image)
        const file = { sha1: sha, extension: 'mp4' }
        expect(parsePlainFile(plainFile(file))).toEqual(file)
      }),
    )
  })
})

describe('file names of uploads', () => {
  test.each([
    ['ảnh bìa.jpg', 'ảnh bìa.jpg'],
    ['ảnh.jpg'.normalize('NFD'), 'ảnh.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\a\\b.docx', 'b.docx'],
    ['a\0b\r\nc.txt', 'abc.txt'],
    ['anh\u202Egpj.exe', 'anhgpj.exe'],
    ['.htaccess', 'htaccess'],
    ['..', undefined],
    ['', undefined],
    [undefined, undefined],
    [`${'dài '.repeat(100)}.pdf`, `${'dài '.repeat(49)}.pdf`],
  ])('%j', (name, safe) => expect(safeFilename(name)).toBe(safe))

  test('no name leads out of a folder or carries a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const safe = safeFilename(name)
        if (safe === undefined) return
        expect(safe).not.toMatch(/[/\\\p{Cc}]|^\./u)
        expect([...safe].length).toBeLessThanOrEqual(200)
      }),
    )
  })

  test.each([
    [undefined, 'attachment'],
    ['a.pdf', `attachment; filename="a.pdf"; filename*=UTF-8''a.pdf`],
    [
      'Đề án "mới".pdf',
      `attachment; filename="De an _moi_.pdf"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20%22m%E1%BB%9Bi%22.pdf`,
    ],
  ])('a download is called %j', (name, header) =>
    expect(contentDisposition('attachment', name)).toBe(header),
  )
})
