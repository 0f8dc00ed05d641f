import type { Choice } from './choice.ts'

/** The part of the day as a dateline prints it ("Chiều 24-11-2023"). */
export const PARTS_OF_DAY = [
  { value: 'sáng', title: 'Sáng' },
  { value: 'trưa', title: 'Trưa' },
  { value: 'chiều', title: 'Chiều' },
  { value: 'tối', title: 'Tối' },
] as const satisfies readonly Choice[]

export type PartOfDay = (typeof PARTS_OF_DAY)[number]['value']
