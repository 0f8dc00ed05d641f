import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesTextQuery, parseTextQuery } from './textQuery.ts'

const matches = (value: unknown, query: string) => matchesTextQuery(value, parseTextQuery(query))

describe('reading a text query', () => {
  test.each<[string, object]>([
    ['', { words: [], phrases: [], without: [] }],
    [
      'một hai',
      {
        words: [
          { text: 'mot', prefix: false },
          { text: 'hai', prefix: true },
        ],
      },
    ],
    ['một ', { words: [{ text: 'mot', prefix: false }] }],
    [
      'mộ* hai ',
      {
        words: [
          { text: 'mo', prefix: true },
          { text: 'hai', prefix: false },
        ],
      },
    ],
    ['"một hai" ba', { words: [{ text: 'ba', prefix: true }], phrases: [['mot', 'hai']] }],
    ['"chưa đóng', { phrases: [['chua', 'dong']] }],
    ['-không', { words: [], without: [['khong']] }],
    ['-"hai từ"', { words: [], without: [['hai', 'tu']] }],
    ['12-NQ/TW', { words: [{ text: '12' }, { text: 'nq' }, { text: 'tw', prefix: true }] }],
    ['- -- !', { words: [], phrases: [], without: [] }],
  ])('%j', (query, expected) => {
    expect(parseTextQuery(query)).toMatchObject(expected)
  })
})

describe('matching', () => {
  const document = {
    _id: 'nghi-quyet-12',
    _rev: 'rev1',
    title: 'Nghị quyết số 12-NQ/TW',
    body: [{ _type: 'block', children: [{ text: 'Công an nhân dân' }] }],
  }

  test.each<[string, boolean]>([
    ['nghị quyết', true],
    ['nghi quyet', true],
    ['NGHỊ QUYẾT', true],
    ['Nghị'.normalize('NFD'), true],
    ['12-NQ/TW', true],
    ['"nhân dân"', true],
    ['"dân nhân"', false],
    ['nhân quyết', true],
    ['công -nghị', false],
    ['rev1', false],
    ['quyế', true],
  ])('%j: %s', (query, expected) => {
    expect(matches(document, query)).toBe(expected)
  })
})

test('whatever is typed, it is read, and a text finds itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const query = parseTextQuery(text)
      const quoted = text.replaceAll('"', ' ')
      expect(matchesTextQuery('', query)).toBeTypeOf('boolean')
      expect(matches(quoted, `"${quoted}"`)).toBe(true)
    }),
  )
})
