import { onlyThose, type DocumentSource } from '../query/source.ts'
import type { Access } from './access.ts'
import type { Dataset } from './dataset.ts'
import type { LakeDocument } from './document.ts'
import { draftIdOf, publishedIdOf } from './ids.ts'
import { inPerspective, type Perspective } from './perspective.ts'

/** The documents that somebody may read, as a perspective shows them. */
export function readableDocuments(
  documents: DocumentSource,
  access: Access,
  perspective: Perspective,
  variants: readonly string[] = [],
): DocumentSource {
  return inPerspective(onlyReadable(documents, access), perspective, variants)
}

/** The documents that somebody may read, drafts and versions under their own ids. */
export function onlyReadable(source: DocumentSource, access: Access): DocumentSource {
  if (access.allowsAll('read')) return source
  return onlyThose(source, (document) => access.allows('read', document))
}

/** Why a document asked for by id is not in the answer. */
export interface Omitted {
  id: string
  reason: 'existence' | 'permission'
}

/** Documents by id, without GROQ. */
export function readDocuments(
  dataset: Dataset,
  access: Access,
  ids: readonly string[],
  perspective: Perspective,
): { documents: LakeDocument[]; omitted: Omitted[] } {
  const readable = readableDocuments(dataset.documents, access, perspective)
  const all = inPerspective(dataset.documents, perspective)
  const documents: LakeDocument[] = []
  const omitted: Omitted[] = []
  for (const id of new Set(ids)) {
    const document = readable.get(id)
    if (document) documents.push(document)
    else omitted.push({ id, reason: all.get(id) ? 'permission' : 'existence' })
  }
  return { documents, omitted }
}

/**
 * The documents of some ids in every form that the asker may read: published, draft, and versions
 * in releases. An id of a draft or version stands for all forms of its document.
 */
export function readAllVersions(
  dataset: Dataset,
  access: Access,
  ids: readonly string[],
): { documents: LakeDocument[]; omitted: Omitted[] } {
  const readable = onlyReadable(dataset.documents, access)
  const versions = Map.groupBy(dataset.store.idsWithPrefix('versions.'), publishedIdOf)
  const documents: LakeDocument[] = []
  const omitted: Omitted[] = []
  for (const id of new Set(ids.map(publishedIdOf))) {
    const forms = [id, draftIdOf(id), ...(versions.get(id) ?? [])].filter((form) =>
      dataset.documents.get(form),
    )
    const found = forms.flatMap((form) => readable.get(form) ?? [])
    documents.push(...found)
    // Which forms there are is not for those who may not read them.
    if (found.length === 0) omitted.push({ id, reason: forms[0] ? 'permission' : 'existence' })
  }
  return { documents, omitted }
}
