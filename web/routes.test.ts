import { describe, expect, test } from 'vitest'
import { cursorFrom, pathAfter, patternOf } from './routes.ts'

const HOST = 'http://localhost'

test('a page of a document has its place in the address', () => {
  expect(patternOf('article')).toBe('/bai-viet/:slug')
})

describe('cursors in addresses', () => {
  test('come back as they went in', () => {
    const cursor = { before: '2023-11-27T00:00:00.000+07:00', beforeId: 'article-a_b.c-1' }
    expect(cursorFrom(new URL(pathAfter('/tin-moi', cursor), HOST))).toEqual(cursor)
  })

  test.each([
    ['none', ''],
    ['an empty one', '?truoc='],
    ['no id', '?truoc=2023-11-27T00:00:00Z~'],
    ['no time', '?truoc=hôm+qua~article-a'],
    ['an id that is none', '?truoc=2023-11-27T00:00:00Z~a%22%5D%7C'],
    ['too long a one', `?truoc=2023-11-27T00:00:00Z~${'a'.repeat(200)}`],
  ])('%s is the first page', (_name, search) => {
    expect(cursorFrom(new URL(`/tin-moi${search}`, HOST))).toBeNull()
  })
})
