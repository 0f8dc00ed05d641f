import { isDeepStrictEqual } from 'node:util'
import { isObject, type LakeDocument } from './document.ts'
import { failures, type MutationFailure } from './errors.ts'
import type { TransactionScope } from './transaction.ts'
import { publishedIdOf } from './ids.ts'
import { variantDocumentId, variantFormOf } from './variants.ts'

export type ReleaseState = 'active' | 'scheduled' | 'published' | 'archived'

/** A release. Its content is the documents `versions.<name>.*`, as long as it is not out. */
export interface ReleaseDocument extends LakeDocument {
  name: string
  state: ReleaseState
  metadata: Record<string, unknown>
  /** When it is to go out, while it is scheduled. */
  publishAt?: string
  publishedAt?: string
  /** What was in it when it went out or into the archive. */
  finalDocumentStates?: { _key: string; id: string }[]
}

/** Where releases are looked up. */
type Releases = Pick<TransactionScope, 'get'>

/** The transaction that writes. */
type Writing = Pick<TransactionScope, 'get' | 'timestamp'>

const RELEASES = '_.releases.'

/** Where a release keeps what it is: `_.releases.<name>`. */
export function releaseDocumentId(release: string): string {
  return RELEASES + release
}

export function isReleaseDocument(document: LakeDocument): document is ReleaseDocument {
  return (
    document._type === 'system.release' &&
    typeof document['name'] === 'string' &&
    isObject(document['metadata'])
  )
}

/**
 * A release that is scheduled goes out as it is: its documents cannot be changed until then.
 * @param id of a document, which need not be a version and need not be there
 * @throws MutationFailure 409 when it belongs to a release that is not active
 */
export function checkNotLocked(scope: Releases, id: string): void {
  for (const release of releasesNamedBy(id, scope.get(id))) checkReleaseNotLocked(scope, release)
}

/** Whether a document waits in a release that is there and not active. */
export function isLocked(scope: Releases, document: LakeDocument): boolean {
  return releasesNamedBy(document._id, document).some((release) => {
    const state = scope.get(releaseDocumentId(release))?.['state']
    return state !== undefined && state !== 'active'
  })
}

/** @throws MutationFailure 409 when the release is there and not active */
export function checkReleaseNotLocked(scope: Releases, release: string): void {
  const state = scope.get(releaseDocumentId(release))?.['state']
  if (state === undefined || state === 'active') return
  const advice = state === 'scheduled' ? ': unschedule it first' : ''
  throw failures.releaseState(release, String(state), `active${advice}`)
}

/**
 * Holds a mutation that no action stands behind to what actions on releases would let through: the
 * versions in a release that is not active stay as they are, and of a release itself only the
 * metadata changes. What is written as it is already passes: imports do so with all that is there.
 *
 * @param before the document without the mutation, if it is there
 * @param after the document with it, if it stays
 * @throws MutationFailure 400 or 409
 */
export function checkPlainWrite(
  scope: Writing,
  id: string,
  before: LakeDocument | undefined,
  after: LakeDocument | undefined,
): void {
  if (id.startsWith(RELEASES)) {
    checkRelease(scope, id.slice(RELEASES.length), before, after)
    return
  }
  if (before && after && changedFields(before, after, stampsOf(scope, after)).length === 0) return
  for (const form of [before, after]) {
    if (!form) continue
    for (const release of releasesNamedBy(id, form)) checkReleaseNotLocked(scope, release)
  }
  if (after) checkNameOfForm(id, after)
}

/** A form of a variant is found by its id alone. @throws MutationFailure 400 */
function checkNameOfForm(id: string, document: LakeDocument): void {
  const form = variantFormOf(document)
  const wanted = form && variantDocumentId(publishedIdOf(id), form)
  if (wanted === undefined || wanted === id) return
  throw failures.invalid(
    `The document "${id}" says in \`_system\` that it is the form of a variant, whose ID is ` +
      `"${wanted}". Use the actions on variants (sanity.action.document.variant.*) to write it`,
    { id },
  )
}

/**
 * @param stamps the fields that the lake fills in
 * @throws MutationFailure 400 when anything else of a release is changed but its metadata
 */
export function checkOnlyMetadataChanged(
  before: LakeDocument,
  after: LakeDocument,
  stamps: readonly string[] = STAMPS,
): void {
  const [changed] = changedFields(before, after, ['metadata', ...stamps])
  if (changed === undefined && isObject(after['metadata'])) return
  throw refused(after._id, `only its \`metadata\` can be edited, not \`${changed ?? 'metadata'}\``)
}

/** What every write of a document changes. */
const STAMPS = ['_rev', '_updatedAt']

/** The same, with the time of the creation when the writer has not said one. */
function stampsOf({ timestamp }: Writing, after: LakeDocument): string[] {
  return after._createdAt === timestamp ? [...STAMPS, '_createdAt'] : STAMPS
}

function changedFields(
  before: LakeDocument,
  after: LakeDocument,
  free: readonly string[],
): string[] {
  return Object.keys({ ...before, ...after }).filter(
    (name) => !free.includes(name) && !isDeepStrictEqual(before[name], after[name]),
  )
}

function checkRelease(
  scope: Writing,
  name: string,
  before?: LakeDocument,
  after?: LakeDocument,
): void {
  if (!after) {
    const state = before?.['state']
    if (state === 'archived' || state === 'published') return
    throw failures.releaseState(name, String(state), 'archived or published')
  }
  if (before) {
    checkOnlyMetadataChanged(before, after, stampsOf(scope, after))
    return
  }
  if (isReleaseDocument(after) && after.name === name && after.state === 'active') return
  throw refused(
    after._id,
    `it begins as a document of type "system.release" with \`name\` "${name}", ` +
      '`state` "active" and `metadata`',
  )
}

function refused(id: string, why: string): MutationFailure {
  return failures.invalid(
    `The release "${id}" cannot be written so: ${why}. Use the actions on releases ` +
      '(sanity.action.release.*) for everything else',
    { id },
  )
}

/**
 * The release that a version waits in; none for other documents. The form of a variant says in
 * itself where it waits, which is believed as little as it is passed over: its id may name another.
 */
function releasesNamedBy(id: string, document: LakeDocument | undefined): string[] {
  const [kind, scope] = id.split('.')
  if (kind !== 'versions' || !scope) return []
  const bundle = document && variantFormOf(document)?.bundle
  return bundle === undefined ? [scope] : [scope, bundle]
}
