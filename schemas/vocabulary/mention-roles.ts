import type { Choice } from './choice.ts'

/** What a person did in the event that an article reports. */
export const MENTION_ROLES = [
  { value: 'chaired', title: 'Chủ trì' },
  { value: 'spoke', title: 'Phát biểu' },
  { value: 'attended', title: 'Tham dự' },
  { value: 'reported', title: 'Trình bày báo cáo' },
  { value: 'signed', title: 'Ký văn bản' },
  { value: 'received', title: 'Tiếp đón' },
  { value: 'visited', title: 'Thăm, làm việc' },
  { value: 'quoted', title: 'Được trích lời' },
  { value: 'mentioned', title: 'Được nhắc đến' },
] as const satisfies readonly Choice[]

export type MentionRole = (typeof MENTION_ROLES)[number]['value']
