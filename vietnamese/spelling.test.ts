import { expect, test } from 'vitest'
import { isWellSpelled } from './spelling.ts'

test.each(
  'nguyễn quốc gì giếng giữa quyết khuỷu ngoằn nghiêng ươm yêu Hoà hòa UỶ ủy huơ đẩy ạ ý xoong khuya'.split(
    ' ',
  ),
)('%s is a syllable', (word) => {
  expect(isWellSpelled(word)).toBe(true)
})

test.each([
  ['no tone on a stop', 'đâc'],
  ['a tone that a stop cannot bear', 'quyềt'],
  ['two tones', 'hòá'],
  ['no rhyme', 'đôu'],
  ['no initial', 'fâm'],
  ['letters of another reading', 'c«ng'],
  ['an abbreviation', 'HĐND'],
  ['nothing', ''],
])('%s: %s is none', (_, word) => {
  expect(isWellSpelled(word)).toBe(false)
})
