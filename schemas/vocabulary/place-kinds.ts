import type { Choice } from './choice.ts'

/** What sort of place a place is; the administrative levels first, from the widest. */
export const PLACE_KINDS = [
  { value: 'country', title: 'Quốc gia' },
  { value: 'region', title: 'Vùng' },
  { value: 'province', title: 'Tỉnh, thành phố trực thuộc trung ương' },
  { value: 'city', title: 'Thành phố, thị xã thuộc tỉnh' },
  { value: 'district', title: 'Huyện, quận' },
  { value: 'commune', title: 'Xã, phường, thị trấn, đặc khu' },
  { value: 'village', title: 'Thôn, ấp, bản, khu phố' },
  { value: 'street', title: 'Đường, phố' },
  { value: 'other', title: 'Khác' },
] as const satisfies readonly Choice[]

export type PlaceKind = (typeof PLACE_KINDS)[number]['value']
