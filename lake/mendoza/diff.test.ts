import * as fc from 'fast-check'
import { applyPatch, incremental } from 'mendoza'
import { describe, expect, test } from 'vitest'

import { diff } from './diff.ts'

const body = (text: string, key = 'a') => ({
  _type: 'block',
  _key: key,
  children: [{ _type: 'span', _key: `${key}0`, text, marks: [] }],
})

describe('diff writes only what changed', () => {
  const cases: { name: string; left: unknown; right: unknown; patch: unknown[] }[] = [
    { name: 'equal values', left: { a: [1, { b: 2 }] }, right: { a: [1, { b: 2 }] }, patch: [] },
    { name: 'a creation', left: undefined, right: { a: 1 }, patch: [0, { a: 1 }] },
    { name: 'a deletion', left: { a: 1 }, right: null, patch: [0, null] },
    { name: 'a field set', left: { a: 1, b: 2 }, right: { a: 1, b: 3 }, patch: [17, 3, 'b'] },
    { name: 'a field added', left: { a: 1 }, right: { a: 1, b: 2 }, patch: [17, 2, 'b'] },
    { name: 'a field removed', left: { a: 1, b: 2, c: 3 }, right: { a: 1, c: 3 }, patch: [19, 1] },
    {
      name: 'a field renamed',
      left: { a: 1, old: { x: 1 } },
      right: { a: 1, new: { x: 1 } },
      patch: [10, 1, 14, 'new', 19, 1],
    },
    {
      name: 'a nested field',
      left: { a: { b: { c: 1, d: 1 }, e: 1 } },
      right: { a: { b: { c: 2, d: 1 }, e: 1 } },
      patch: [10, 0, 10, 0, 17, 2, 'c', 15, 15],
    },
    {
      name: 'an insertion into Vietnamese text, in bytes',
      left: { text: 'Nghị quyết của Đảng' },
      right: { text: 'Nghị quyết mới của Đảng' },
      patch: [11, 0, 23, 0, 15, 22, 'mới ', 23, 15, 28, 15],
    },
    {
      name: 'a text with little in common',
      left: { text: 'Một' },
      right: { text: 'Hai' },
      patch: [17, 'Hai', 'text'],
    },
    {
      name: 'a keyed element moved and changed',
      left: [
        { _key: 'x', n: 1 },
        { _key: 'y', n: 2 },
      ],
      right: [
        { _key: 'y', n: 3 },
        { _key: 'x', n: 1 },
      ],
      patch: [2, 12, 1, 17, 3, 'n', 16, 21, 0, 1],
    },
    {
      name: 'an element without a key changed in place',
      left: [1, { n: 1, m: 1 }, 3],
      right: [1, { n: 2, m: 1 }, 3],
      patch: [2, 21, 0, 1, 12, 1, 17, 2, 'n', 16, 21, 2, 3],
    },
    { name: 'an array emptied', left: { a: [1, 2] }, right: { a: [] }, patch: [17, [], 'a'] },
    {
      name: 'a change of type',
      left: { a: [1] },
      right: { a: { 0: 1 } },
      patch: [17, { 0: 1 }, 'a'],
    },
  ]

  test.each(cases)('$name', ({ left, right, patch }) => {
    const before = structuredClone([left, right])
    expect(diff(left, right)).toEqual(patch)
    expect([left, right]).toEqual(before)
    expect(applyPatch(left ?? null, diff(left, right))).toEqual(right)
  })

  test('one letter in one paragraph of a long body stays small', () => {
    const blocks = Array.from({ length: 200 }, (_, index) =>
      body(`Đoạn thứ ${index} của bài viết.`, `k${index}`),
    )
    const changed = blocks.with(150, body('Đoạn thứ 150 của bài báo.', 'k150'))
    expect(JSON.stringify(diff({ body: blocks }, { body: changed })).length).toBeLessThan(120)
  })

  test('a very long array is no danger to the stack', () => {
    const numbers = Array.from({ length: 300_000 }, (_, index) => index)
    expect(diff({ numbers }, { numbers: numbers.toReversed() }).length).toBeGreaterThan(300_000)
  })
})

describe('authorship', () => {
  test('each change is credited to who made it, what stays to who wrote it', () => {
    const versions = [
      {
        author: 'an',
        document: { title: 'Bản thảo', tags: ['a', 'b'], body: [body('Một hai ba')] },
      },
      {
        author: 'binh',
        document: { title: 'Bản thảo', tags: ['b'], body: [body('Một hai bốn ba')] },
      },
      {
        author: 'chi',
        document: {
          title: 'Bài chính',
          tags: ['b'],
          body: [body('Mới', 'n'), body('Một hai bốn ba')],
        },
      },
    ]
    let value = incremental.wrap<string | null>(null, null)
    let previous: unknown = null
    for (const { author, document } of versions) {
      value = incremental.applyPatch(value, diff(previous, document), author)
      previous = document
    }

    const content = value.content as incremental.ObjectContent<string | null>
    const { title, tags, body: blocks } = content.fields
    expect(title?.startMeta).toBe('chi')
    expect(elements(tags).map((tag) => tag.startMeta)).toEqual(['an'])
    const [added, kept] = elements(blocks)
    expect(added?.startMeta).toBe('chi')
    const span = elements(fields(kept)['children'])[0]
    const text = fields(span)['text']?.content as incremental.StringContent<string | null>
    expect(text.parts.map((part) => [part.value, part.startMeta])).toEqual([
      ['Một hai b', 'an'],
      ['ốn b', 'binh'],
      ['a', 'an'],
    ])
  })
})

describe('laws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      'Tỉnh ủy',
      'Tỉnh ủy Bến Mẫu',
      'Ủy ban 👩‍👩‍👧 nhân dân',
      'nhân 👩 dân',
      '\ud83d',
      '\udc69',
    ),
  )
  const name = fc.oneof(fc.constantFrom('_key', 'a', 'b', 'title', '10', '9'), text)
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.integer({ min: -2, max: 2 }),
      fc.boolean(),
      fc.constant(null),
      tie('object'),
      tie('array'),
    ),
    object: fc.dictionary(name, tie('value'), { maxKeys: 5 }),
    array: fc.oneof(
      fc.array(tie('value'), { maxLength: 6 }),
      fc.array(fc.record({ _key: fc.constantFrom('x', 'y', 'z'), v: tie('value'), s: text }), {
        maxLength: 5,
      }),
    ),
  })).value
  const document = json.map((value) => JSON.parse(JSON.stringify(value)) as unknown)

  test('a patch made from two values turns the first into the second', () => {
    fc.assert(
      fc.property(document, document, (left, right) => {
        const patch = JSON.parse(JSON.stringify(diff(left, right)))
        expect(applyPatch(structuredClone(left), patch)).toEqual(right)
      }),
      { numRuns: 2000 },
    )
  })

  test('a chain of patches, applied with authorship, gives every version', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 6 }), (versions) => {
        let value = incremental.wrap<number>(null, -1)
        for (const [index, version] of versions.entries()) {
          const left = index === 0 ? null : versions[index - 1]
          value = incremental.applyPatch(value, diff(left, version), index)
          expect(incremental.unwrap(value)).toEqual(version)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('fields and elements that are the same on both sides keep their author', () => {
    const record = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), document, { minKeys: 1 })
    fc.assert(
      fc.property(record, record, (left, right) => {
        const start = incremental.wrap(left, 'old')
        const value = incremental.applyPatch(start, diff(left, right), 'new')
        const shared = Object.keys(right).filter((key) => key in left)
        if (shared.length === 0 || diff(left, right).length === 0) return
        for (const key of shared) {
          if (diff(left[key], right[key]).length > 0) continue
          expect(fields(value)[key]?.startMeta).toBe('old')
        }
      }),
    )
  })

  test('no value is written twice: equal values need no patch', () => {
    fc.assert(
      fc.property(document, (value) => {
        expect(diff(value, structuredClone(value))).toEqual([])
      }),
    )
  })
})

function fields<T>(value: incremental.Value<T> | undefined) {
  return (value?.content as incremental.ObjectContent<T> | undefined)?.fields ?? {}
}

function elements<T>(value: incremental.Value<T> | undefined) {
  return (value?.content as incremental.ArrayContent<T> | undefined)?.elements ?? []
}
