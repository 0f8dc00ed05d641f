import { BookmarkIcon } from '@sanity/icons/Bookmark'
import { ClockIcon } from '@sanity/icons/Clock'
import { DocumentTextIcon } from '@sanity/icons/DocumentText'
import { EditIcon } from '@sanity/icons/Edit'
import { ImageRemoveIcon } from '@sanity/icons/ImageRemove'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import type { ListItemBuilder, StructureBuilder } from 'sanity/structure'
import {
  API_VERSION,
  HAS_IMPORT_WARNINGS,
  IS_DRAFT,
  IS_UNDER_EMBARGO,
  LACKS_PICTURE,
} from './filters.ts'
import { filteredBy } from './filtered.ts'
import { ascending, descending } from './order.ts'

/** Articles: all of them, and those that wait for an editor. */
export function articleItem(S: StructureBuilder): ListItemBuilder {
  const filtered = filteredBy(S, 'article', descending('publishedAt'))
  return S.listItem()
    .id('bai-viet')
    .title('Bài viết')
    .icon(DocumentTextIcon)
    .child(
      S.list()
        .id('bai-viet')
        .title('Bài viết')
        .items([
          S.documentTypeListItem('article')
            .id('tat-ca')
            .title('Tất cả bài')
            .icon(DocumentTextIcon)
            .child(
              S.documentTypeList('article')
                .title('Tất cả bài')
                .defaultOrdering(descending('publishedAt')),
            ),
          S.divider(),
          filtered('ban-nhap', 'Bản nháp', EditIcon, IS_DRAFT),
          filtered('can-xem-lai', 'Cần xem lại', WarningOutlineIcon, HAS_IMPORT_WARNINGS),
          filtered('thieu-anh', 'Thiếu ảnh', ImageRemoveIcon, LACKS_PICTURE),
          filtered('dang-giu', 'Đang giữ tin', ClockIcon, IS_UNDER_EMBARGO),
          S.divider(),
          S.listItem()
            .id('theo-chuyen-muc')
            .title('Theo chuyên mục')
            .icon(BookmarkIcon)
            .child(
              S.documentTypeList('topic')
                .title('Theo chuyên mục')
                .defaultOrdering(ascending('name'))
                .child((topicId) =>
                  S.documentTypeList('article')
                    .title('Bài của chuyên mục')
                    .apiVersion(API_VERSION)
                    .filter('_type == "article" && references($topicId)')
                    .params({ topicId })
                    .defaultOrdering(descending('publishedAt')),
                ),
            ),
        ]),
    )
}
