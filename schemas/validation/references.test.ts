import { expect, test } from 'vitest'
import { documentGroupId, isNotItself } from './references.ts'

test.each([
  ['x', 'x'],
  ['drafts.x', 'x'],
  ['versions.r1.x', 'x'],
  ['draftsman', 'draftsman'],
])('%s belongs to %s', (id, group) => {
  expect(documentGroupId(id)).toBe(group)
})

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
