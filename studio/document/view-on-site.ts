import { LaunchIcon } from '@sanity/icons/Launch'
import type { DocumentActionComponent } from 'sanity'
import { hasPage, pagePath } from '../../schemas/policies/page-paths.ts'

/** Opens the document's page on the site, which shares its address with the Studio. */
export const ViewOnSiteAction: DocumentActionComponent = ({ type, published }) => {
  const slug = (published?.['slug'] as { current?: string } | undefined)?.current
  if (!hasPage(type)) return null
  return {
    label: 'Xem trên trang',
    icon: LaunchIcon,
    disabled: !slug,
    title: slug ? 'Mở trang của tài liệu trong thẻ mới' : 'Xuất bản rồi mới có trang để xem',
    onHandle: () => {
      if (slug) window.open(pagePath(type, slug), '_blank', 'noopener')
    },
  }
}
