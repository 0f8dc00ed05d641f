import { UserIcon } from '@sanity/icons/User'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import type { ListItemBuilder, StructureBuilder } from 'sanity/structure'
import { filteredBy } from './filtered.ts'
import { HAS_IMPORT_WARNINGS } from './filters.ts'
import { ascending } from './order.ts'

/** People by given name, as Vietnamese lists have them. */
export function personItem(S: StructureBuilder): ListItemBuilder {
  const filtered = filteredBy(S, 'person', ascending('sortName'))
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
          filtered('can-xem-lai', 'Cần xem lại', WarningOutlineIcon, HAS_IMPORT_WARNINGS),
        ]),
    )
}
