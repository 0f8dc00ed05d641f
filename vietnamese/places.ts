/**
 * Places that a rule must know by name: the provinces, before and after the mergers of 2025, and
 * the words for units of administration. Source: Law on Organization of Local Government and
 * Resolution 202/2025/QH15; smaller places are recognised by the word before them.
 */

/** The 63 provinces and cities until 2025; every one of the 34 since then bears one of these names. */
export const PROVINCES: readonly string[] = [
  'An Giang',
  'Bà Rịa - Vũng Tàu',
  'Bạc Liêu',
  'Bắc Giang',
  'Bắc Kạn',
  'Bắc Ninh',
  'Bến Tre',
  'Bình Dương',
  'Bình Định',
  'Bình Phước',
  'Bình Thuận',
  'Cà Mau',
  'Cao Bằng',
  'Cần Thơ',
  'Đà Nẵng',
  'Đắk Lắk',
  'Đắk Nông',
  'Điện Biên',
  'Đồng Nai',
  'Đồng Tháp',
  'Gia Lai',
  'Hà Giang',
  'Hà Nam',
  'Hà Nội',
  'Hà Tĩnh',
  'Hải Dương',
  'Hải Phòng',
  'Hậu Giang',
  'Hòa Bình',
  'Hưng Yên',
  'Khánh Hòa',
  'Kiên Giang',
  'Kon Tum',
  'Lai Châu',
  'Lạng Sơn',
  'Lào Cai',
  'Lâm Đồng',
  'Long An',
  'Nam Định',
  'Nghệ An',
  'Ninh Bình',
  'Ninh Thuận',
  'Phú Thọ',
  'Phú Yên',
  'Quảng Bình',
  'Quảng Nam',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sóc Trăng',
  'Sơn La',
  'Tây Ninh',
  'Thái Bình',
  'Thái Nguyên',
  'Thanh Hóa',
  'Thừa Thiên Huế',
  'Tiền Giang',
  'Hồ Chí Minh',
  'Trà Vinh',
  'Tuyên Quang',
  'Vĩnh Long',
  'Vĩnh Phúc',
  'Yên Bái',
  'Huế',
]

/** Cities that are governed like provinces; the others are provinces. */
export const MUNICIPALITIES: ReadonlySet<string> = new Set([
  'Hà Nội',
  'Hồ Chí Minh',
  'Hải Phòng',
  'Đà Nẵng',
  'Cần Thơ',
  'Huế',
])

/** Other spellings in print. */
export const PROVINCE_ALIASES: Readonly<Record<string, string>> = {
  'Đắc Lắc': 'Đắk Lắk',
  'Đăk Lăk': 'Đắk Lắk',
  'Đắc Nông': 'Đắk Nông',
  'Đăk Nông': 'Đắk Nông',
  'Bắc Cạn': 'Bắc Kạn',
  'Bà Rịa Vũng Tàu': 'Bà Rịa - Vũng Tàu',
  'Thừa Thiên - Huế': 'Thừa Thiên Huế',
  Kontum: 'Kon Tum',
  HCM: 'Hồ Chí Minh',
}

export type PlaceKind = 'province' | 'city' | 'district' | 'commune' | 'village'

/** Words before a place's name that say what it is; the level decides whose a post there is. */
export const UNIT_WORDS: Readonly<Record<string, PlaceKind>> = {
  tỉnh: 'province',
  'thành phố': 'city',
  tp: 'city',
  quận: 'district',
  huyện: 'district',
  'thị xã': 'district',
  tx: 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
  ấp: 'village',
  thôn: 'village',
  khóm: 'village',
  bản: 'village',
  buôn: 'village',
  làng: 'village',
}
