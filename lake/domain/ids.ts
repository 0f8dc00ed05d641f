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

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A new id as hosted Content Lake makes them: 22 characters of base 62. */
export function generateId(): string {
  let id = ''
  while (id.length < 22) {
    const byte = randomByte()
    // The largest multiple of 62 in a byte: beyond it some characters would be more frequent.
    if (byte < 248) id += ALPHABET[byte % 62]
  }
  return id
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
