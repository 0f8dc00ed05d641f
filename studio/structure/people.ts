import { UserIcon } from '@sanity/icons/User'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import type { ListItemBuilder, StructureBuilder } from 'sanity/structure'
import { API_VERSION, HAS_IMPORT_WARNINGS } from './filters.ts'
import { ascending } from './order.ts'

/** People by given name, as Vietnamese lists have them. */
export function personItem(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id('nhan-vat')
    .title('Nhân vật')
    .icon(UserIcon)
    .child(
      S.list()
        .id('nhan-vat')
        .title('Nhân vật')
        .items([
          S.documentTypeListItem('person')
            .id('tat-ca')
            .title('Xếp theo tên')
            .icon(UserIcon)
            .child(
              S.documentTypeList('person').title('Nhân vật').defaultOrdering(ascending('sortName')),
            ),
          S.listItem()
            .id('can-xem-lai')
            .title('Cần xem lại')
            .icon(WarningOutlineIcon)
            .child(
              S.documentTypeList('person')
                .id('can-xem-lai')
                .title('Cần xem lại')
                .apiVersion(API_VERSION)
                .filter(`_type == "person" && ${HAS_IMPORT_WARNINGS}`)
                .defaultOrdering(ascending('sortName')),
            ),
        ]),
    )
}
