import { Mutation, extract } from '@sanity/mutator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LakeDocument } from './document.ts'
import { applyPatch } from './patch.ts'
import { plainPath } from './patchInPlace.ts'
import { leadsThroughArrays } from './patchPaths.ts'

const NAMES = ['a', 'b', 'c']
const KEYS = ['k', 'l']

const LEAF = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.string({ maxLength: 3 }),
  fc.constant(null),
)
const { value: VALUE } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    LEAF,
    fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 3, noNullPrototype: true }),
    fc.array(
      fc
        .tuple(
          fc.constantFrom(...KEYS, undefined),
          fc.dictionary(fc.constantFrom(...NAMES), tie('value'), {
            maxKeys: 2,
            noNullPrototype: true,
          }),
        )
        .map(([_key, fields]) => (_key === undefined ? fields : { _key, ...fields })),
      { maxLength: 3 },
    ),
    fc.array(LEAF, { maxLength: 2 }),
  ),
}))
const DOCUMENT = fc
  .dictionary(fc.constantFrom(...NAMES), VALUE, { noNullPrototype: true })
  .map((fields) => ({ ...fields, _id: 'd', _type: 't' }) as unknown as LakeDocument)

const NAME = fc.constantFrom(...NAMES)
const KEY = fc.constantFrom(...KEYS)
const PATH = fc
  .tuple(NAME, fc.array(fc.tuple(fc.option(KEY, { freq: 2 }), NAME), { maxLength: 3 }))
  .map(([first, rest]) =>
    [first, ...rest.map(([key, name]) => (key ? `[_key=="${key}"].${name}` : `.${name}`))].join(''),
  )

type Operation = 'set' | 'setIfMissing' | 'unset' | 'inc' | 'dec'
const ENTRY = fc.record({
  operation: fc.constantFrom<Operation>('set', 'set', 'setIfMissing', 'unset', 'inc', 'dec'),
  path: PATH,
  value: VALUE,
})

/** None where the engine fails because something else is in the place of an object. */
function valuesAt(document: LakeDocument, path: string): unknown[] {
  try {
    return extract(path, document)
  } catch {
    return []
  }
}

/** What Sanity's engine makes of one entry, as the lake asks it. */
function byEngine(document: LakeDocument, operation: Operation, path: string, value: unknown) {
  const apply = (patch: object): LakeDocument => {
    const mutations = [{ patch: { id: document._id, ...patch } as never }]
    return new Mutation({ mutations }).apply(document) as LakeDocument
  }
  if (operation === 'unset') return apply({ unset: [path] })
  if (operation === 'inc' || operation === 'dec') {
    const values = valuesAt(document, path)
    if (values.length === 0 || values.some((found) => typeof found !== 'number')) return 'refused'
    return apply({ [operation]: { [path]: 2 } })
  }
  return leadsThroughArrays(document, path) ? apply({ [operation]: { [path]: value } }) : document
}

function patchOf(operation: Operation, path: string, value: unknown) {
  if (operation === 'unset') return { unset: [path] }
  return { [operation]: { [path]: operation === 'inc' || operation === 'dec' ? 2 : value } }
}

test('entries in a row leave what Sanity’s engine leaves, and the document as it was', () => {
  fc.assert(
    fc.property(DOCUMENT, fc.array(ENTRY, { minLength: 1, maxLength: 5 }), (document, entries) => {
      const before = structuredClone(document)
      let expected: LakeDocument = document
      let found: LakeDocument = document
      for (const { operation, path, value } of entries) {
        expect(plainPath(path)).toBeDefined()
        const next = byEngine(expected, operation, path, value)
        if (next === 'refused') {
          expect(() => applyPatch(found, patchOf(operation, path, value))).toThrow(/no number/)
          continue
        }
        expected = next
        found = applyPatch(found, patchOf(operation, path, value))
        expect(found).toEqual(expected)
      }
      expect(document).toEqual(before)
    }),
    { numRuns: 2_000 },
  )
})

test('many entries of one patch leave what they leave one after the other', () => {
  fc.assert(
    fc.property(
      DOCUMENT,
      fc.dictionary(PATH, VALUE, { maxKeys: 8, noNullPrototype: true }),
      (document, set) => {
        const given = structuredClone(set)
        let expected: LakeDocument = document
        for (const [path, value] of Object.entries(set)) {
          expected = byEngine(expected, 'set', path, value) as LakeDocument
        }
        expect(applyPatch(document, { set })).toEqual(expected)
        expect(set).toEqual(given)
      },
    ),
    { numRuns: 1_000 },
  )
})

test('inc refuses a path that leads through something else in one of the items of a key', () => {
  const document = { _id: 'd', _type: 't', b: [{ _key: 'k', b: null }, { _key: 'k' }] }
  const inc = { 'b[_key=="k"].b.a': 1 }
  expect(() => applyPatch(document as unknown as LakeDocument, { inc })).toThrow(/no number/)
})

describe('paths', () => {
  test.each(['a', 'a.b', 'a_1.b2', 'a[_key=="x"].b', 'a[_key == "x-1"].b[_key=="y"].c'])(
    '%s is plain',
    (path) => {
      expect(plainPath(path)).toBeDefined()
    },
  )

  test.each([
    '',
    'a[0]',
    'a[_key=="x"]',
    'a[_key=="x"]b',
    "a['b']",
    'a..b',
    'a[*].b',
    '_id',
    'a.__proto__.b',
    'a.constructor',
    'hasOwnProperty',
    'a[b=="x"].c',
  ])('%s is left to the engine', (path) => {
    expect(plainPath(path)).toBeUndefined()
  })
})

test('the caller is asked between entries, and may stop', () => {
  const document = { _id: 'd', _type: 't' } as LakeDocument
  let left = 3
  const set = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`f${n}`, n]))
  const stopping = () =>
    applyPatch(document, { set }, () => {
      if ((left -= 1) === 0) throw new Error('enough')
    })
  expect(stopping).toThrow('enough')
  expect(left).toBe(0)
})
