import type { ComponentType } from 'react'
import type { SortOrderingItem } from 'sanity'
import type { ListItemBuilder, StructureBuilder } from 'sanity/structure'
import { API_VERSION } from './filters.ts'

/** Makes the item of a list that shows some of a type's documents: id, title, icon, condition in GROQ. */
export function filteredBy(S: StructureBuilder, type: string, ordering: SortOrderingItem[]) {
  return (id: string, title: string, icon: ComponentType, condition: string): ListItemBuilder =>
    S.listItem()
      .id(id)
      .title(title)
      .icon(icon)
      .child(
        S.documentTypeList(type)
          .id(id)
          .title(title)
          .apiVersion(API_VERSION)
          .filter(`_type == "${type}" && (${condition})`)
          .defaultOrdering(ordering),
      )
}
