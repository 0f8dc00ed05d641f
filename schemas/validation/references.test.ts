import { expect, test } from 'vitest'
import { hasReference, isNotItself } from './references.ts'

test.each([
  ['x', 'x', false],
  ['x', 'drafts.x', false],
  ['x', 'versions.r1.x', false],
  ['x', 'drafts.y', true],
  [undefined, 'x', true],
  ['x', undefined, true],
])('reference to %s in %s', (ref, documentId, fits) => {
  expect(isNotItself({ _ref: ref }, documentId) === true).toBe(fits)
})

test('no reference is not a reference to itself', () => {
  expect(isNotItself(undefined, 'x')).toBe(true)
})

test.each([
  [undefined, false],
  [{}, false],
  [{ _ref: 'x' }, true],
])('hasReference(%j)', (reference, fits) => {
  expect(hasReference(reference, 'not joined')).toBe(fits || 'not joined')
})
