import type { Choice } from './choice.ts'

/** What sort of body an organisation is. */
export const ORGANIZATION_KINDS = [
  { value: 'party', title: 'Cơ quan Đảng' },
  { value: 'assembly', title: 'Quốc hội, Hội đồng nhân dân' },
  { value: 'state', title: 'Cơ quan hành chính nhà nước' },
  { value: 'court', title: 'Tòa án, Viện kiểm sát' },
  { value: 'police', title: 'Công an' },
  { value: 'military', title: 'Quân đội, Biên phòng' },
  { value: 'front', title: 'Mặt trận, đoàn thể' },
  { value: 'committee', title: 'Ban chỉ đạo, hội đồng liên ngành' },
  { value: 'education', title: 'Trường học, viện nghiên cứu' },
  { value: 'health', title: 'Bệnh viện, cơ sở y tế' },
  { value: 'press', title: 'Báo chí' },
  { value: 'business', title: 'Doanh nghiệp, hợp tác xã' },
  { value: 'other', title: 'Khác' },
] as const satisfies readonly Choice[]

export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]['value']
