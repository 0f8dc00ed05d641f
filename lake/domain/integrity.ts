import { failures, type MutationFailure } from './errors.ts'
import { referencesIn, referencesToStrengthenIn } from './references.ts'
import { isLocked } from './releases.ts'
import type { DocumentChange, DocumentsNow } from './transaction.ts'

/**
 * What must hold after a transaction and would not: strong references have targets, documents that
 * are referred to strongly stay, or will be when a scheduled release goes out, and no document is
 * too large.
 *
 * @param now the documents as they are without the transaction
 * @param documentSize the most bytes of JSON that a document may have
 */
export function brokenRules(
  changes: readonly DocumentChange[],
  now: DocumentsNow,
  documentSize: number,
): MutationFailure[] {
  const changed = new Map(changes.map((change) => [change.id, change]))
  return changes.flatMap((change) => [
    ...unacceptable(change, documentSize),
    ...danglingReferences(change, changed, now),
    ...orphanedReferences(change, changed, now),
    ...brokenPromises(change, changed, now),
  ])
}

/**
 * groq-js calls the method `hasOwnProperty` on every object it looks into; `__proto__` is lost when
 * an object is copied.
 */
const RESERVED = ['hasOwnProperty', '__proto__']

type Changed = ReadonlyMap<string, DocumentChange>

function unacceptable({ id, body }: DocumentChange, documentSize: number): MutationFailure[] {
  if (body.length > documentSize || Buffer.byteLength(body) > documentSize) {
    return [failures.documentTooLarge(id, documentSize)]
  }
  const reserved = RESERVED.find((name) => body.includes(`"${name}":`))
  return reserved
    ? [failures.invalid(`"${id}" has an attribute named ${reserved}, which is reserved`, { id })]
    : []
}

function danglingReferences(
  { id, before, after }: DocumentChange,
  changed: Changed,
  now: DocumentsNow,
): MutationFailure[] {
  if (!after) return []
  const known = before ? referencesIn(before) : new Map<string, boolean>()
  return [...referencesIn(after)].flatMap(([target, strong]) => {
    const change = changed.get(target)
    const unchanged = known.get(target) === true && !change
    const there = change ? change.after : now.get(target)
    return !strong || unchanged || there ? [] : failures.missingReference(id, target)
  })
}

function orphanedReferences(
  { id, before, after }: DocumentChange,
  changed: Changed,
  now: DocumentsNow,
): MutationFailure[] {
  if (!before || after) return []
  // Those that are changed too are looked at by themselves.
  const referrers = now.strongReferrers(id).filter((source) => !changed.has(source))
  return referrers.length > 0 ? [failures.hasReferences(id, referrers)] : []
}

/** A scheduled release must find the targets of the references that become strong in it. */
function brokenPromises(
  { id, before, after }: DocumentChange,
  changed: Changed,
  now: DocumentsNow,
): MutationFailure[] {
  if (!before || after) return []
  const scope = { get: (each: string) => (changed.get(each) ?? { after: now.get(each) }).after }
  const waiting = now.weakReferrers(id).filter((source) => {
    const version = changed.has(source) ? undefined : now.get(source)
    return version && isLocked(scope, version) && referencesToStrengthenIn(version).has(id)
  })
  return waiting.length > 0 ? [failures.hasReferences(id, waiting)] : []
}
