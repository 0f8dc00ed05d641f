import type { Choice } from './choice.ts'

/** How one document acts on another, read from the document that holds the relation. */
export const RELATION_KINDS = [
  { value: 'implements', title: 'Triển khai thực hiện' },
  { value: 'guides', title: 'Hướng dẫn thi hành' },
  { value: 'basedOn', title: 'Căn cứ' },
  { value: 'amends', title: 'Sửa đổi' },
  { value: 'supplements', title: 'Bổ sung' },
  { value: 'corrects', title: 'Đính chính' },
  { value: 'replaces', title: 'Thay thế' },
  { value: 'repeals', title: 'Bãi bỏ' },
  { value: 'suspends', title: 'Đình chỉ thi hành' },
  { value: 'related', title: 'Liên quan' },
] as const satisfies readonly Choice[]

export type RelationKind = (typeof RELATION_KINDS)[number]['value']
