import { randomBytes } from 'node:crypto'

/**
 * Ids of documents. `x` is the published document, `drafts.x` its draft and `versions.<release>.x`
 * its version in a release; all of them are one document to an editor.
 */
const DRAFTS = 'drafts.'
const VERSIONS = 'versions.'

/** Hosted Content Lake's rule: letters, digits, `.`, `_`, `-`; 128 at most; no leading `-` or `.`. */
const VALID_ID = /^(?!.*\.\.)[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/

export function isValidId(id: string): boolean {
  return VALID_ID.test(id) && !id.endsWith('.')
}

export function isDraftId(id: string): boolean {
  return id.startsWith(DRAFTS)
}

export function isVersionId(id: string): boolean {
  return id.startsWith(VERSIONS)
}

export function isPublishedId(id: string): boolean {
  return !isDraftId(id) && !isVersionId(id)
}

/** The name of the release a version id belongs to, or undefined for drafts and published ids. */
export function releaseOf(id: string): string | undefined {
  return isVersionId(id) ? id.split('.')[1] : undefined
}

/** The id under which a draft or version would be published. */
export function publishedIdOf(id: string): string {
  if (isDraftId(id)) return id.slice(DRAFTS.length)
  if (isVersionId(id)) return id.split('.').slice(2).join('.')
  return id
}

export function draftIdOf(id: string): string {
  return DRAFTS + publishedIdOf(id)
}

export function versionIdOf(id: string, release: string): string {
  return `${VERSIONS}${release}.${publishedIdOf(id)}`
}

/** In the order of their codes, so that ids sort as the numbers they stand for. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * A new id, 22 characters of base 62 as hosted Content Lake makes them. The first eight are the time
 * in milliseconds (as in UUIDs of version 7, RFC 9562), so that what is made together lies together
 * in the indexes: a random place for each would have a page of its own to be written. The rest are
 * 83 bits of chance.
 */
export function generateId(): string {
  return timePrefix(Date.now()) + randomText(14)
}

/** So many characters of base 62, each of them chance. */
export function randomText(length: number): string {
  let text = ''
  while (text.length < length) {
    const byte = randomByte()
    // The largest multiple of 62 in a byte: beyond it some characters would be more frequent.
    if (byte < 248) text += ALPHABET[byte % 62]
  }
  return text
}

/** Eight digits of base 62 hold the milliseconds of the next seven thousand years. */
function timePrefix(time: number): string {
  let prefix = ''
  for (let rest = time; prefix.length < 8; rest = Math.floor(rest / 62)) {
    prefix = ALPHABET[rest % 62] + prefix
  }
  return prefix
}

let random = randomBytes(0)
let used = 0

/** Asking the system for each few bytes would cost more than everything else about an id. */
function randomByte(): number {
  if (used === random.length) {
    random = randomBytes(4096)
    used = 0
  }
  return random[used++]!
}

/** A new array key: twelve hexadecimal digits, as Sanity Studio makes them. */
export function generateKey(): string {
  return randomBytes(6).toString('hex')
}
