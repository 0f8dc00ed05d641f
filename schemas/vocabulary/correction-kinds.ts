import type { Choice } from './choice.ts'

/** Why an article was changed after it went out. */
export const CORRECTION_KINDS = [
  { value: 'correction', title: 'Đính chính' },
  { value: 'clarification', title: 'Nói lại cho rõ' },
  { value: 'update', title: 'Cập nhật' },
  { value: 'retraction', title: 'Rút lại' },
] as const satisfies readonly Choice[]

export type CorrectionKind = (typeof CORRECTION_KINDS)[number]['value']
