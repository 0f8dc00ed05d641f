import type { SchemaTypeDefinition } from 'sanity'
import { defineIncomingReferenceDecoration } from 'sanity/structure'

/** A list below a form: which documents refer to the one that is open. */
interface IncomingList {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly from: string
}

const ARTICLES: IncomingList = {
  name: 'incomingArticles',
  title: 'Bài nhắc tới',
  description: 'Các bài viết dẫn tới tài liệu này.',
  from: 'article',
}

const INCOMING: Readonly<Record<string, readonly IncomingList[]>> = {
  person: [ARTICLES],
  organization: [
    ARTICLES,
    {
      name: 'incomingResolutions',
      title: 'Văn bản đã ban hành',
      description: 'Các văn bản mà cơ quan này ban hành.',
      from: 'resolution',
    },
  ],
  resolution: [ARTICLES],
  topic: [ARTICLES],
  place: [ARTICLES],
}

/**
 * Shows below a document's form which others refer to it. The Studio's own addition to the model,
 * so that the model itself stays data.
 *
 * @param types the content model
 */
export function withIncomingReferences(
  types: readonly SchemaTypeDefinition[],
): SchemaTypeDefinition[] {
  return types.map((type) => {
    const lists = INCOMING[type.name]
    if (!lists) return type
    return {
      ...type,
      renderMembers: (members: readonly unknown[]) => [
        ...members,
        ...lists.map(({ from, ...list }) =>
          defineIncomingReferenceDecoration({
            ...list,
            types: [{ type: from }],
            creationAllowed: false,
          }),
        ),
      ],
    } as SchemaTypeDefinition
  })
}
