import type { RawPatch } from 'mendoza'

import { matchElements } from './arrays.ts'
import { equal } from './equal.ts'
import { isObject, operation, same, type Change, type JsonObject } from './operations.ts'
import { changeOfString } from './strings.ts'

/**
 * The Mendoza patch that turns `left` into `right`, for `applyPatch` and `incremental.applyPatch`
 * of the package `mendoza`.
 *
 * Both sides are JSON values; `undefined` is taken as `null`, which stands for "no document": a
 * creation is `[0, document]` and a deletion `[0, null]`, as the Studio recognises them. Equal
 * values give an empty patch. What did not change is not written, so that a reader that tracks
 * authorship credits only what did. Neither argument is changed.
 *
 * A patch addresses fields by their place among the sorted keys: it must be applied to a value
 * with exactly the fields of `left`. The Studio drops `_rev` before it applies one, so diff
 * documents without it.
 */
export function diff(left: unknown, right: unknown): RawPatch {
  const change = changeOf(left ?? null, right ?? null)
  switch (change.kind) {
    case 'same':
      return []
    case 'replace':
      return [operation.value, change.value]
    case 'modify':
      return [...change.operations]
    case 'rebuild':
      return [operation.blank, ...change.operations]
  }
}

function changeOf(left: unknown, right: unknown): Change {
  if (left === right) return same
  if (typeof left === 'string' && typeof right === 'string') return changeOfString(left, right)
  if (Array.isArray(left) && Array.isArray(right)) return changeOfArray(left, right)
  if (isObject(left) && isObject(right)) return changeOfObject(left, right)
  return { kind: 'replace', value: right }
}

function changeOfObject(left: JsonObject, right: JsonObject): Change {
  const leftKeys = keysOf(left)
  const rightKeys = keysOf(right)
  // A reader that assigns `__proto__` changes the object's prototype, not a field.
  if (leftKeys.includes('__proto__') || rightKeys.includes('__proto__')) {
    return equal(left, right) ? same : { kind: 'replace', value: right }
  }
  if (leftKeys.length > 0 && !leftKeys.some((key) => hasField(right, key))) {
    return { kind: 'replace', value: right }
  }

  const operations: unknown[] = []
  const removed: number[] = []
  for (const [index, key] of leftKeys.entries()) {
    if (hasField(right, key)) writeField(operations, index, key, changeOf(left[key], right[key]))
    else removed.push(index)
  }
  for (const key of rightKeys) {
    if (hasField(left, key)) continue
    const source = removed.find((index) => wasRenamed(left[leftKeys[index]!], right[key]))
    if (source === undefined) operations.push(operation.objectSetFieldValue, right[key], key)
    else operations.push(operation.pushFieldCopy, source, operation.returnIntoObjectPop, key)
  }
  for (const index of removed) operations.push(operation.objectDeleteField, index)
  return operations.length === 0 ? same : { kind: 'modify', operations }
}

function writeField(operations: unknown[], index: number, key: string, change: Change): void {
  switch (change.kind) {
    case 'same':
      return
    case 'replace':
      operations.push(operation.objectSetFieldValue, change.value, key)
      return
    case 'modify':
      operations.push(operation.pushFieldCopy, index)
      break
    case 'rebuild':
      operations.push(operation.pushFieldBlank, index)
  }
  append(operations, change.operations)
  operations.push(operation.returnIntoObjectSameKeyPop)
}

function changeOfArray(left: readonly unknown[], right: readonly unknown[]): Change {
  if (left.length === 0 && right.length === 0) return same
  const { sources, start, end } = matchElements(left, right)
  const untouched = (target: number) => target < start || target >= right.length - end
  if (sources.every((source) => source === undefined)) return { kind: 'replace', value: right }

  const operations: unknown[] = []
  let slice: { from: number; to: number } | undefined
  const endSlice = () => {
    if (slice) operations.push(operation.arrayAppendSlice, slice.from, slice.to)
    slice = undefined
  }
  for (const [target, source] of sources.entries()) {
    const change =
      source === undefined || untouched(target) ? same : changeOf(left[source], right[target])
    if (source !== undefined && change.kind === 'same') {
      if (slice?.to === source) slice.to++
      else {
        endSlice()
        slice = { from: source, to: source + 1 }
      }
      continue
    }
    endSlice()
    if (source === undefined || change.kind === 'replace') {
      operations.push(operation.arrayAppendValue, right[target])
    } else if (change.kind !== 'same') {
      const push = change.kind === 'modify' ? operation.pushElementCopy : operation.pushElementBlank
      operations.push(push, source)
      append(operations, change.operations)
      operations.push(operation.returnIntoArrayPop)
    }
  }
  if (operations.length === 0 && slice?.from === 0 && slice.to === left.length) return same
  endSlice()
  return { kind: 'rebuild', operations }
}

/** Without a spread: a long array has more operations than a call takes arguments. */
function append(operations: unknown[], more: readonly unknown[]): void {
  for (const item of more) operations.push(item)
}

/** The fields in the order in which a patch counts them; one that is `undefined` is no JSON field. */
function keysOf(value: JsonObject): string[] {
  return Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .toSorted()
}

function hasField(value: JsonObject, key: string): boolean {
  return Object.hasOwn(value, key) && value[key] !== undefined
}

/** A field whose whole content appears under another name; scalars coincide too easily. */
function wasRenamed(left: unknown, right: unknown): boolean {
  return typeof left === 'object' && left !== null && equal(left, right)
}
