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

/** The versions of an entry's document as they are after the plan, the untouched ones included. */
export function documentsAfter(
  entry: PlanEntry,
  existing: ReadonlyMap<string, StoredDocument>,
): StoredDocument[] {
  if (entry.document) return [entry.document as unknown as StoredDocument]
  const versions = [existing.get(entry.id), existing.get(`drafts.${entry.id}`)]
  const after = new Map(versions.flatMap((version) => (version ? [[version._id, version]] : [])))
  for (const patch of entry.patches) {
    const created = newDocumentOf(patch)
    const changed = { ...(created ?? { ...after.get(patch.id), ...patch.set }) }
    for (const field of patch.unset) delete changed[field]
    after.set(patch.id, changed as unknown as StoredDocument)
  }
  return [...after.values()]
}
