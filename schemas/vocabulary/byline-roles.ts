import type { Choice } from './choice.ts'

/** What a name in the by-line stands for. */
export const BYLINE_ROLES = [
  { value: 'author', title: 'Tin, bài' },
  { value: 'photographer', title: 'Ảnh' },
  { value: 'both', title: 'Tin, ảnh' },
  { value: 'compiled', title: 'Tổng hợp' },
] as const satisfies readonly Choice[]

export type BylineRole = (typeof BYLINE_ROLES)[number]['value']
