import { operation, same, type Change } from './operations.ts'

/** Sharing fewer bytes than this costs more in operations than writing the text again. */
const WORTH_SHARING = 8

/**
 * How one string turns into another: what both begin and end with is kept, the middle is written.
 *
 * Offsets in a patch count UTF-8 bytes. Only a slice that starts at 0 or ends at the end of the
 * string is used: `applyPatch` of mendoza 3.0 misplaces the end of any other slice when text before
 * it is not ASCII.
 */
export function changeOfString(left: string, right: string): Change {
  if (left === right) return same
  const start = sharedPrefix(left, right)
  const end = sharedSuffix(left, right, start)
  const startBytes = utf8Length(left.slice(0, start))
  const endBytes = utf8Length(left.slice(left.length - end))
  if (startBytes + endBytes < WORTH_SHARING) return { kind: 'replace', value: right }

  const operations: unknown[] = []
  if (startBytes > 0) operations.push(operation.stringAppendSlice, 0, startBytes)
  const middle = right.slice(start, right.length - end)
  if (middle !== '') operations.push(operation.stringAppendString, middle)
  if (endBytes > 0) {
    const leftBytes = utf8Length(left)
    operations.push(operation.stringAppendSlice, leftBytes - endBytes, leftBytes)
  }
  return { kind: 'rebuild', operations }
}

/** Length of the common beginning, in UTF-16 units, never between the halves of a pair. */
function sharedPrefix(left: string, right: string): number {
  const limit = Math.min(left.length, right.length)
  let length = 0
  while (length < limit && left.charCodeAt(length) === right.charCodeAt(length)) length++
  if (length > 0 && isHighSurrogate(left.charCodeAt(length - 1))) length--
  return length
}

/** Length of the common end, in UTF-16 units, not reaching into the common beginning. */
function sharedSuffix(left: string, right: string, prefix: number): number {
  const limit = Math.min(left.length, right.length) - prefix
  let length = 0
  while (
    length < limit &&
    left.charCodeAt(left.length - 1 - length) === right.charCodeAt(right.length - 1 - length)
  ) {
    length++
  }
  if (length > 0 && isLowSurrogate(left.charCodeAt(left.length - length))) length--
  return length
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

/** Bytes of the text in UTF-8; half of a pair standing alone counts three, as in mendoza. */
function utf8Length(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
