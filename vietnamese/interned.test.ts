import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { interned } from './interned.ts'

test.each(['Ủy', 'bí thư', '', '12', '007', '__proto__', 'constructor', 'a\ud800'])(
  '%j is the same text',
  (text) => {
    expect(interned(`${text} `.slice(0, -1))).toBe(text)
  },
)

test('any text is the same, whatever came before it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect(texts.map(interned)).toEqual(texts)
    }),
  )
})
