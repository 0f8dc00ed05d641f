import { type Built, publishedId, type StoredDocument } from '../../../seed/index.ts'

/** Which person a name of the report was joined to: a published id, or undefined when to nobody. */
export function personIdOf({ article }: Built, name: string): string | undefined {
  const mentions = (article['mentions'] ?? []) as readonly {
    readonly name: string
    readonly person?: { readonly _ref: string }
  }[]
  return mentions.find((mention) => mention.name === name)?.person?._ref
}

/** Tells whether a document, or its draft, is in the dataset already. */
export function isStored(
  existing: ReadonlyMap<string, StoredDocument> | undefined,
  id: string | undefined,
): boolean {
  if (!existing || id === undefined) return false
  return existing.has(publishedId(id)) || existing.has(`drafts.${publishedId(id)}`)
}
