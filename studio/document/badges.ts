import type { DocumentBadgeComponent, DocumentBadgeDescription, SanityDocument } from 'sanity'

/** What the badges read of a document; types differ, and so every field may be absent. */
interface BadgedDocument extends SanityDocument {
  readonly embargoUntil?: string
  readonly importedFrom?: { readonly warnings?: readonly unknown[] }
}

const moment = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** Shows that readers do not see the article yet, and from when they will. */
export const EmbargoBadge: DocumentBadgeComponent = ({ draft, published, version }) => {
  const current = (version ?? draft ?? published) as BadgedDocument | null
  return embargoBadge(current?.embargoUntil, Date.now())
}

/** Shows how much of an imported document is still to be looked at. */
export const ImportWarningsBadge: DocumentBadgeComponent = ({ draft, published, version }) => {
  const current = (version ?? draft ?? published) as BadgedDocument | null
  return importWarningsBadge(current?.importedFrom?.warnings?.length ?? 0)
}

/**
 * @param until the embargo's end, in ISO 8601
 * @param now the present, in milliseconds
 */
export function embargoBadge(
  until: string | undefined,
  now: number,
): DocumentBadgeDescription | null {
  const end = until ? Date.parse(until) : Number.NaN
  if (Number.isNaN(end) || end <= now) return null
  return {
    label: `Giữ đến ${moment.format(end)}`,
    title: 'Bạn đọc chưa thấy bài này, dù đã xuất bản',
    color: 'warning',
  }
}

/** @param count how many warnings are left */
export function importWarningsBadge(count: number): DocumentBadgeDescription | null {
  if (count === 0) return null
  return {
    label: `${count} điểm cần xem lại`,
    title: 'Chương trình nhập còn chưa chắc vài chỗ. Xem ở nhóm “Nguồn nhập”.',
    color: 'warning',
  }
}
