import { describe, expect, test } from 'vitest'
import {
  christianNamesAtEnd,
  isChristianName,
  personKey,
  withoutChristianName,
} from './christian-names.ts'

describe('names with a saint before them', () => {
  test.each([
    ['Giuse Trần Văn Mẫu', 'Trần Văn Mẫu'],
    ['Gioan Baotixita Lê Văn Mẫu', 'Lê Văn Mẫu'],
    ['Đa Minh Ngô Văn Dụ', 'Ngô Văn Dụ'],
    // No surname follows, or the name is spelt as abroad.
    ['Giuse Mẫu', 'Giuse Mẫu'],
    ['Phanxicô Garcia Marquez', 'Phanxicô Garcia Marquez'],
    ['Anna Trần Mẫu', 'Anna Trần Mẫu'],
    ['Gabriel Jesus Silva', 'Gabriel Jesus Silva'],
  ])('%s without the saint is %s', (name, own) => {
    expect(withoutChristianName(name)).toBe(own)
  })

  test('have one key with and without the saint, in any tone spelling', () => {
    expect(personKey('Giuse Trần Văn Hòa')).toBe(personKey('Trần Văn Hoà'))
    expect(personKey('Anna Trần Mẫu')).not.toBe(personKey('Trần Mẫu'))
  })

  test('end a text with all of them', () => {
    expect(christianNamesAtEnd('Giám mục Gioan Baotixita ')).toBe('Gioan Baotixita '.length)
    expect(christianNamesAtEnd('Giám mục ')).toBe(0)
    expect([isChristianName('Phêrô'), isChristianName('Mẫu')]).toEqual([true, false])
  })

  test('take no longer for many of them', () => {
    const many = 'Xaviê '.repeat(5_000)
    expect(christianNamesAtEnd(`${many}x`)).toBe(0)
    expect(christianNamesAtEnd(many)).toBe(many.length)
  })
})
