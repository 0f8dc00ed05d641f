/** A plan as mutations, and what documents are after it. */
import type { Mutation } from '@sanity/client'
import type { Plan, PlanEntry, PlanPatch, StoredDocument } from '../index.ts'

/** The mutations of a plan, in an order in which each document is there before it is changed. */
export function mutationsOf(plan: Plan): Mutation[] {
  return plan.entries.flatMap((entry) => [
    ...(entry.document ? [{ create: entry.document } as unknown as Mutation] : []),
    ...entry.patches.map(mutationOf),
  ])
}

function mutationOf(patch: PlanPatch): Mutation {
  const created = newDocumentOf(patch)
  if (created) return { create: created } as unknown as Mutation
  const { id, set, unset, ifRevisionId } = patch
  return {
    patch: {
      id,
      ...(ifRevisionId ? { ifRevisionID: ifRevisionId } : {}),
      ...(Object.keys(set).length > 0 ? { set } : {}),
      ...(unset.length > 0 ? { unset: [...unset] } : {}),
    },
  } as unknown as Mutation
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
    const changed = newDocumentOf(patch) ?? { ...existing.get(patch.id), ...patch.set }
    for (const field of patch.unset) delete changed[field]
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
