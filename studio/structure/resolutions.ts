import { BookIcon } from '@sanity/icons/Book'
import { CalendarIcon } from '@sanity/icons/Calendar'
import { UsersIcon } from '@sanity/icons/Users'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import { map, type Observable } from 'rxjs'
import type {
  ListBuilder,
  ListItemBuilder,
  StructureBuilder,
  StructureResolverContext,
} from 'sanity/structure'
import { compareVietnamese } from '../../vietnamese/collate.ts'
import { API_VERSION, HAS_IMPORT_WARNINGS } from './filters.ts'
import { filteredBy } from './filtered.ts'
import { descending } from './order.ts'

/** An organisation that has issued documents. */
interface Issuer {
  readonly _id: string
  readonly name: string | null
}

/** Two steps, each of which an index can answer; a join for each document could not be. */
const ISSUERS_QUERY = `*[_id in array::unique(*[_type == "resolution"].issuer._ref)]{_id, name}`

/** Cited documents: all, by issuer, and those that an editor has to complete. */
export function resolutionItem(
  S: StructureBuilder,
  context: StructureResolverContext,
): ListItemBuilder {
  const filtered = filteredBy(S, 'resolution', descending('signedOn'))
  return S.listItem()
    .id('van-ban')
    .title('Văn bản')
    .icon(BookIcon)
    .child(
      S.list()
        .id('van-ban')
        .title('Văn bản')
        .items([
          S.documentTypeListItem('resolution')
            .id('tat-ca')
            .title('Tất cả văn bản')
            .icon(BookIcon)
            .child(
              S.documentTypeList('resolution')
                .title('Tất cả văn bản')
                .defaultOrdering(descending('signedOn')),
            ),
          S.listItem()
            .id('theo-co-quan')
            .title('Theo cơ quan ban hành')
            .icon(UsersIcon)
            .child(() => issuerList(S, context)),
          S.divider(),
          filtered('can-xem-lai', 'Cần xem lại', WarningOutlineIcon, HAS_IMPORT_WARNINGS),
          filtered('chua-ro-ngay', 'Chưa rõ ngày ký', CalendarIcon, '!defined(signedOn)'),
        ]),
    )
}

function issuerList(
  S: StructureBuilder,
  { documentStore }: StructureResolverContext,
): Observable<ListBuilder> {
  return documentStore
    .listenQuery(ISSUERS_QUERY, {}, { tag: 'desk.issuers', perspective: 'drafts' })
    .pipe(
      map((issuers: readonly Issuer[]) =>
        S.list()
          .id('theo-co-quan')
          .title('Theo cơ quan ban hành')
          .items(
            issuers
              .toSorted((one, other) => compareVietnamese(one.name ?? '', other.name ?? ''))
              .map((issuer) => issuerItem(S, issuer)),
          ),
      ),
    )
}

function issuerItem(S: StructureBuilder, { _id, name }: Issuer): ListItemBuilder {
  const title = name ?? 'Cơ quan chưa có tên'
  return S.listItem()
    .id(_id)
    .title(title)
    .icon(UsersIcon)
    .child(
      S.documentTypeList('resolution')
        .id(_id)
        .title(title)
        .apiVersion(API_VERSION)
        .filter('_type == "resolution" && issuer._ref == $issuer')
        .params({ issuer: _id })
        .defaultOrdering(descending('signedOn')),
    )
}
