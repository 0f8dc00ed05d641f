import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { type DocumentActionComponent, useDocumentOperation } from 'sanity'

/** Clears what the import was unsure of, once an editor has looked at all of it. */
export const SettleWarningsAction: DocumentActionComponent = ({ id, type, draft, published }) => {
  const { patch } = useDocumentOperation(id, type)
  const imported = (draft ?? published)?.['importedFrom'] as
    | { readonly warnings?: readonly unknown[] }
    | undefined
  if (!imported?.warnings?.length) return null
  return {
    label: 'Đã xem lại hết',
    icon: CheckmarkCircleIcon,
    disabled: Boolean(patch.disabled),
    title: 'Xóa danh sách “Cần xem lại” của tài liệu này',
    onHandle: () => patch.execute([{ unset: ['importedFrom.warnings'] }]),
  }
}
