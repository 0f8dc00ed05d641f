import type { Choice } from './choice.ts'

/**
 * Whether a document has legal force, in the categories of the national database of legal
 * documents (vbpl.vn, "Tình trạng hiệu lực").
 */
export const RESOLUTION_STATUSES = [
  { value: 'upcoming', title: 'Chưa có hiệu lực' },
  { value: 'inForce', title: 'Còn hiệu lực' },
  { value: 'partlyExpired', title: 'Hết hiệu lực một phần' },
  { value: 'suspended', title: 'Ngưng hiệu lực' },
  { value: 'expired', title: 'Hết hiệu lực' },
] as const satisfies readonly Choice[]

export type ResolutionStatus = (typeof RESOLUTION_STATUSES)[number]['value']
