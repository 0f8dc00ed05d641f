import { PinIcon } from '@sanity/icons/Pin'
import { TagIcon } from '@sanity/icons/Tag'
import { UsersIcon } from '@sanity/icons/Users'
import type { StructureResolver } from 'sanity/structure'
import { articleItem } from './articles.ts'
import { personItem } from './people.ts'
import { resolutionItem } from './resolutions.ts'
import { ascending } from './order.ts'

/** The desk: what a newsroom works on most stands first. */
export const structure: StructureResolver = (S, context) =>
  S.list()
    .id('toa-soan')
    .title('Nội dung')
    .items([
      articleItem(S),
      S.divider(),
      personItem(S),
      resolutionItem(S, context),
      S.documentTypeListItem('organization')
        .title('Cơ quan, tổ chức')
        .icon(UsersIcon)
        .child(
          S.documentTypeList('organization')
            .title('Cơ quan, tổ chức')
            .defaultOrdering(ascending('name')),
        ),
      S.divider(),
      S.documentTypeListItem('topic')
        .title('Chuyên mục')
        .icon(TagIcon)
        .child(S.documentTypeList('topic').title('Chuyên mục').defaultOrdering(ascending('name'))),
      S.documentTypeListItem('place')
        .title('Địa danh')
        .icon(PinIcon)
        .child(S.documentTypeList('place').title('Địa danh').defaultOrdering(ascending('name'))),
    ])
