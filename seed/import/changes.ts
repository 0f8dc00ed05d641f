/** A plan as mutations, and what documents are after it. */
import type { Mutation } from '@sanity/client'
import type {
  CopiesPatch,
  ImportedCopy,
  Plan,
  PlanEntry,
  PlanPatch,
  StoredDocument,
} from '../index.ts'

/** The mutations of a plan, in an order in which each document is there before it is changed. */
export function mutationsOf(plan: Plan): Mutation[] {
  return plan.entries.flatMap((entry) => [
    ...(entry.document ? [{ create: entry.document } as unknown as Mutation] : []),
    ...entry.patches.flatMap(mutationsOfPatch),
  ])
}

function mutationsOfPatch(patch: PlanPatch): Mutation[] {
  const created = newDocumentOf(patch)
  if (created) return [{ create: created } as unknown as Mutation]
  const { id, set, unset, alsoIn, ifRevisionId } = patch
  // A patch holds one insertion. The others follow without the revision, which the first one changes.
  const [first, ...others] = alsoIn ? insertionsOf(alsoIn) : []
  return [
    {
      id,
      ...(ifRevisionId ? { ifRevisionID: ifRevisionId } : {}),
      ...(Object.keys(set).length > 0 ? { set } : {}),
      ...(unset.length > 0 ? { unset: [...unset] } : {}),
      ...(first ? { setIfMissing: { [COPIES]: [] }, insert: first } : {}),
    },
    ...others.map((insert) => ({ id, insert })),
  ].map((operations) => ({ patch: operations }) as unknown as Mutation)
}

const COPIES = 'importedFrom.alsoIn'

interface Insertion {
  readonly [place: string]: string | readonly ImportedCopy[]
  readonly items: readonly ImportedCopy[]
}

/** What turns one list of copies into the other, entry by entry; the others are not touched. */
function insertionsOf({ from, to }: CopiesPatch): Insertion[] {
  const before = new Map(from.map((copy) => [copy._key, copy]))
  const path = (key: string): string => `${COPIES}[_key=="${key}"]`
  return to.flatMap((copy, index): Insertion[] => {
    const old = before.get(copy._key)
    // What stays is the very same object in both lists.
    if (old === copy) return []
    if (old) return [{ replace: path(copy._key), items: [copy] }]
    const next = to.slice(index + 1).find(({ _key }) => before.has(_key))
    return next
      ? [{ before: path(next._key), items: [copy] }]
      : [{ after: `${COPIES}[-1]`, items: [copy] }]
  })
}

/** A patch that sets an id makes a draft of a published document: it is the whole draft. */
function newDocumentOf({ set, unset }: PlanPatch): Record<string, unknown> | undefined {
  if (set['_id'] === undefined) return undefined
  const document: Record<string, unknown> = { ...set }
  for (const field of unset) delete document[field]
  return document
}

/**
 * The versions of an entry's document after the plan, where the plan changes them.
 *
 * @param existing the documents that the plan was made with
 */
export function changedDocuments(
  entry: PlanEntry,
  existing: ReadonlyMap<string, StoredDocument>,
): StoredDocument[] {
  if (entry.document) return [entry.document as unknown as StoredDocument]
  return entry.patches.map((patch) => {
    const before = existing.get(patch.id)
    const changed = newDocumentOf(patch) ?? { ...before, ...patch.set }
    for (const field of patch.unset) delete changed[field]
    if (patch.alsoIn) changed['importedFrom'] = { ...before?.importedFrom, alsoIn: patch.alsoIn.to }
    return changed as unknown as StoredDocument
  })
}

/** The versions of an entry's document that the plan leaves as they are. */
export function keptDocuments(
  { id, document, patches }: PlanEntry,
  existing: ReadonlyMap<string, StoredDocument>,
): StoredDocument[] {
  if (document) return []
  const changed = new Set(patches.map((patch) => patch.id))
  return [id, `drafts.${id}`].flatMap((version) => {
    const kept = changed.has(version) ? undefined : existing.get(version)
    return kept ? [kept] : []
  })
}
