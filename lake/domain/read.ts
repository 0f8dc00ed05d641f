import { evaluateQuery, type DocumentSource } from '../query/evaluate.ts'
import type { Access } from './access.ts'
import type { Dataset } from './dataset.ts'
import type { LakeDocument } from './document.ts'
import { inPerspective, type Perspective } from './perspective.ts'

/** The documents that somebody may read, as a perspective shows them. */
export function readableDocuments(
  dataset: Dataset,
  access: Access,
  perspective: Perspective,
): DocumentSource {
  return inPerspective(onlyReadable(dataset.documents, access), perspective)
}

function onlyReadable(source: DocumentSource, access: Access): DocumentSource {
  if (access.allowsAll('read')) return source
  const readable = (document: LakeDocument) => access.allows('read', document)
  return {
    get: (id) => {
      const document = source.get(id)
      return document && readable(document) ? document : undefined
    },
    all: () => source.all().filter(readable),
  }
}

/** Evaluates a query as somebody sees the dataset. */
export function runQuery(
  dataset: Dataset,
  access: Access,
  input: { query: string; params: Record<string, unknown>; perspective: Perspective },
): Promise<unknown> {
  const { query, params, perspective } = input
  const project = { projectId: dataset.projectId, dataset: dataset.name }
  const source = readableDocuments(dataset, access, perspective)
  return evaluateQuery({ query, params, identity: access.identity.id, project }, source)
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
  const readable = readableDocuments(dataset, access, perspective)
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
