/**
 * Bodies of Party, State, assemblies, courts, forces and unions, as data: how their names begin and
 * what may follow. Source: Party Statutes, Law on Organization of the Government, Law on
 * Organization of Local Government, and provincial newspapers for the short forms.
 */

/** Values of `organization.kind` in the content model. */
export type OrganizationKind =
  | 'party'
  | 'state'
  | 'assembly'
  | 'court'
  | 'police'
  | 'military'
  | 'front'
  | 'press'
  | 'committee'

export interface OrganizationName {
  readonly name: string
  readonly kind: OrganizationKind
  /** Names with the same meaning; the first one is what the body is known by. */
  readonly alsoNamed?: readonly string[]
}

/** A union's central committee, in the ways papers write it: not the Party's, which has no name behind. */
const committeeOf = (union: string): string[] =>
  ['Ban Chấp hành Trung ương', 'Ban Chấp hành TW', 'BCH Trung ương', 'BCH TW', 'BCH T.Ư'].map(
    (committee) => `${committee} ${union}`,
  )

/** Bodies of the whole country: one name, one body. */
export const CENTRAL_BODIES: readonly OrganizationName[] = [
  { name: 'Bộ Chính trị', kind: 'party' },
  {
    name: 'Ban Bí thư',
    kind: 'party',
    alsoNamed: ['Ban Bí thư Trung ương Đảng', 'Ban Bí thư Trung ương'],
  },
  {
    name: 'Ban Chấp hành Trung ương Đảng',
    kind: 'party',
    alsoNamed: [
      'Ban Chấp hành Trung ương',
      'BCH Trung ương Đảng',
      'BCH Trung ương',
      'TW Đảng',
      'T.Ư Đảng',
      'TƯ Đảng',
      'Ban Chấp hành TW Đảng',
      'BCH TW Đảng',
      'BCH T.Ư Đảng',
      'BCHTW Đảng',
      'Trung ương Đảng',
    ],
  },
  { name: 'Văn phòng Trung ương Đảng', kind: 'party' },
  { name: 'Quân ủy Trung ương', kind: 'party' },
  { name: 'Đảng ủy Công an Trung ương', kind: 'party' },
  { name: 'Ủy ban Kiểm tra Trung ương', kind: 'party' },
  { name: 'Ban Tổ chức Trung ương', kind: 'party' },
  { name: 'Ban Tuyên giáo Trung ương', kind: 'party' },
  { name: 'Ban Tuyên giáo và Dân vận Trung ương', kind: 'party' },
  { name: 'Ban Dân vận Trung ương', kind: 'party' },
  { name: 'Ban Nội chính Trung ương', kind: 'party' },
  { name: 'Ban Kinh tế Trung ương', kind: 'party' },
  { name: 'Ban Chính sách, chiến lược Trung ương', kind: 'party' },
  { name: 'Ban Đối ngoại Trung ương', kind: 'party' },
  { name: 'Hội đồng Lý luận Trung ương', kind: 'party' },
  { name: 'Học viện Chính trị quốc gia Hồ Chí Minh', kind: 'party' },
  { name: 'Đảng ủy Chính phủ', kind: 'party' },
  { name: 'Đảng ủy Quốc hội', kind: 'party' },
  { name: 'Quốc hội', kind: 'assembly' },
  { name: 'Ủy ban Thường vụ Quốc hội', kind: 'assembly', alsoNamed: ['UBTVQH'] },
  { name: 'Văn phòng Quốc hội', kind: 'assembly' },
  { name: 'Chính phủ', kind: 'state' },
  { name: 'Văn phòng Chính phủ', kind: 'state' },
  { name: 'Văn phòng Chủ tịch nước', kind: 'state' },
  { name: 'Thanh tra Chính phủ', kind: 'state' },
  { name: 'Kiểm toán Nhà nước', kind: 'state' },
  { name: 'Ngân hàng Nhà nước', kind: 'state', alsoNamed: ['Ngân hàng Nhà nước Việt Nam'] },
  { name: 'Ủy ban Dân tộc', kind: 'state' },
  {
    name: 'Tòa án nhân dân tối cao',
    kind: 'court',
    alsoNamed: ['TAND tối cao', 'Toà án nhân dân tối cao'],
  },
  { name: 'Viện Kiểm sát nhân dân tối cao', kind: 'court', alsoNamed: ['VKSND tối cao'] },
  { name: 'Tổng Liên đoàn Lao động Việt Nam', kind: 'front' },
  {
    name: 'Trung ương Hội Nông dân Việt Nam',
    kind: 'front',
    alsoNamed: committeeOf('Hội Nông dân Việt Nam'),
  },
  {
    name: 'Hội Liên hiệp Phụ nữ Việt Nam',
    kind: 'front',
    alsoNamed: committeeOf('Hội Liên hiệp Phụ nữ Việt Nam'),
  },
  {
    name: 'Hội Cựu chiến binh Việt Nam',
    kind: 'front',
    alsoNamed: committeeOf('Hội Cựu chiến binh Việt Nam'),
  },
  {
    name: 'Ủy ban Trung ương MTTQ Việt Nam',
    kind: 'front',
    alsoNamed: ['Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'Trung ương MTTQ Việt Nam'],
  },
  {
    name: 'Trung ương Đoàn TNCS Hồ Chí Minh',
    kind: 'front',
    alsoNamed: [
      'Trung ương Đoàn',
      ...committeeOf('Đoàn TNCS Hồ Chí Minh'),
      ...committeeOf('Đoàn Thanh niên Cộng sản Hồ Chí Minh'),
      ...committeeOf('Đoàn'),
    ],
  },
]

/** Fields of government; ministries, departments and offices are named by them. */
export const FIELDS: readonly string[] = [
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và PTNT',
  'Nông nghiệp - Phát triển nông thôn',
  'NN&PTNT',
  'Nông nghiệp và Môi trường',
  'NN&MT',
  'Nông nghiệp',
  'Tài nguyên và Môi trường',
  'TN&MT',
  'Khoa học và Công nghệ',
  'KH&CN',
  'KHCN',
  'Giáo dục và Đào tạo',
  'GD&ĐT',
  'GDĐT',
  'Giáo dục - Đào tạo',
  'Y tế',
  'Tài chính',
  'Kế hoạch và Đầu tư',
  'KH&ĐT',
  'Xây dựng',
  'Giao thông vận tải',
  'GTVT',
  'Công Thương',
  'Công thương',
  'Nội vụ',
  'Tư pháp',
  'Thông tin và Truyền thông',
  'TT&TT',
  'Văn hóa, Thể thao và Du lịch',
  'VH,TT&DL',
  'VHTT&DL',
  'VHTTDL',
  'Văn hóa và Thể thao',
  'Văn hóa - Thể thao',
  'Văn hóa',
  'Du lịch',
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'LĐ-TB&XH',
  'LĐTB&XH',
  'Ngoại vụ',
  'Ngoại giao',
  'Dân tộc và Tôn giáo',
  'Dân tộc',
  'Quy hoạch - Kiến trúc',
  'Công an',
  'Quốc phòng',
  'Kinh tế',
  'Kinh tế - Hạ tầng',
  'Tài chính - Kế hoạch',
  'Văn hóa - Xã hội',
  'Văn hóa - Thông tin',
]

/** Departments of Party committees, boards of assemblies. */
const PARTY_BOARDS = [
  'Ban Tổ chức',
  'Ban Tuyên giáo',
  'Ban Tuyên giáo và Dân vận',
  'Ban Dân vận',
  'Ban Nội chính',
  'Ủy ban Kiểm tra',
  'UBKT',
  'Văn phòng',
  'Ban Thường vụ',
  'BTV',
  'Thường trực',
  'Ban Chấp hành',
  'Trường Chính trị',
]
const PARTY_COMMITTEES = ['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Thị ủy', 'Quận ủy', 'Đảng ủy']
const ASSEMBLY_BOARDS = [
  'Thường trực',
  'Ban Pháp chế',
  'Ban Kinh tế - Ngân sách',
  'Ban Văn hóa - Xã hội',
  'Ban Dân tộc',
  'Ban Kinh tế',
  'Ban Đô thị',
  'Văn phòng',
  'Văn phòng Đoàn ĐBQH và',
  'Đảng đoàn',
]
const ASSEMBLIES = ['HĐND', 'Hội đồng nhân dân']

const list = (kind: OrganizationKind, names: readonly string[]): OrganizationName[] =>
  names.map((name) => ({ name, kind }))

/**
 * Beginnings of the names of local bodies. A level and a place may follow ("tỉnh Bến Tre"); where
 * none does, the report's own province is meant.
 */
export const LOCAL_BODIES: readonly OrganizationName[] = [
  ...list('party', PARTY_COMMITTEES),
  ...list(
    'party',
    PARTY_BOARDS.flatMap((board) => PARTY_COMMITTEES.map((committee) => `${board} ${committee}`)),
  ),
  ...list('party', ['Ban Chấp hành Đảng bộ', 'BCH Đảng bộ', 'Đảng bộ']),
  ...list('assembly', ASSEMBLIES),
  ...list(
    'assembly',
    ASSEMBLY_BOARDS.flatMap((board) => ASSEMBLIES.map((assembly) => `${board} ${assembly}`)),
  ),
  ...list('assembly', ['Đoàn đại biểu Quốc hội', 'Đoàn ĐBQH']),
  ...list('state', [
    'UBND',
    'Ủy ban nhân dân',
    'Văn phòng UBND',
    'Thanh tra',
    'Ban Quản lý các khu công nghiệp',
    'Ban Quản lý Khu kinh tế',
    'Cục Thuế',
    'Thuế',
    'Cục Thống kê',
    'Cục Thi hành án dân sự',
    'Cục Hải quan',
    'Kho bạc Nhà nước',
    'Bảo hiểm xã hội',
    'BHXH',
    'Cục Quản lý thị trường',
  ]),
  ...list(
    'state',
    FIELDS.flatMap((field) => ['Sở', 'Phòng'].map((office) => `${office} ${field}`)),
  ),
  ...list('court', [
    'Tòa án nhân dân',
    'TAND',
    'Viện Kiểm sát nhân dân',
    'VKSND',
    'Viện kiểm sát nhân dân',
  ]),
  ...list('police', ['Công an', 'Đảng ủy Công an', 'Cảnh sát PCCC']),
  ...list('military', [
    'Bộ Chỉ huy Quân sự',
    'Bộ CHQS',
    'Bộ Chỉ huy Bộ đội Biên phòng',
    'Bộ Chỉ huy BĐBP',
    'Ban Chỉ huy Quân sự',
    'Ban CHQS',
    'Bộ đội Biên phòng',
    'Đảng ủy Quân sự',
  ]),
  ...list('front', [
    'Ủy ban MTTQ Việt Nam',
    'Ủy ban MTTQVN',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Ủy ban MTTQ',
    'Ban Thường trực Ủy ban MTTQ Việt Nam',
    'UBMTTQ Việt Nam',
    'UBMTTQVN',
    'MTTQ Việt Nam',
    'Mặt trận Tổ quốc Việt Nam',
    'MTTQ',
    'Hội Nông dân',
    'Hội Liên hiệp Phụ nữ',
    'Hội LHPN',
    'Hội Cựu chiến binh',
    'Hội CCB',
    'Hội Chữ thập đỏ',
    'Hội Nhà báo',
    'Hội Luật gia',
    'Hội Khuyến học',
    'Hội Người cao tuổi',
    'Hội Văn học Nghệ thuật',
    'Liên đoàn Lao động',
    'LĐLĐ',
    'Tỉnh đoàn',
    'Thành đoàn',
    'Huyện đoàn',
    'Liên minh Hợp tác xã',
    'Đoàn Thanh niên',
    'Hội Liên hiệp Thanh niên',
  ]),
]

/** Ministries: one for each field, of the whole country. */
export const MINISTRIES: readonly string[] = FIELDS.map((field) => `Bộ ${field}`)

/** Committees that exist for one task; the same words name many bodies. */
export const TASK_BODIES: readonly string[] = [
  'Ban Chỉ đạo',
  'Ban Tổ chức hội nghị',
  'Tổ công tác',
  'Hội đồng Thi đua - Khen thưởng',
]

/** Bodies that need neither level nor place behind their name, because the name says the level. */
export const PROVINCIAL_BY_NAME: ReadonlySet<string> = new Set(['tỉnh ủy', 'tỉnh đoàn'])
/** Bodies of a city, district or commune: without their place they are no one body. */
export const NEEDS_PLACE: readonly string[] = [
  'Thành ủy',
  'Huyện ủy',
  'Thị ủy',
  'Quận ủy',
  'Đảng ủy',
  'Thành đoàn',
  'Huyện đoàn',
]

/** Long forms and the short ones that mean the same, both as `toneKey` writes them. */
export const SHORT_FORMS: readonly (readonly [long: string, short: string])[] = [
  ['ủy ban nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
  ['ủy ban mặt trận tổ quốc', 'ủy ban mttq'],
  ['mặt trận tổ quốc', 'mttq'],
  ['mttqvn', 'mttq việt nam'],
  ['ubmttq', 'ủy ban mttq'],
  ['liên hiệp phụ nữ', 'lhpn'],
  ['cựu chiến binh', 'ccb'],
  ['liên đoàn lao động', 'lđlđ'],
  ['bộ chỉ huy quân sự', 'bộ chqs'],
  ['ban chỉ huy quân sự', 'ban chqs'],
  ['bộ chỉ huy bộ đội biên phòng', 'bộ chỉ huy bđbp'],
  ['tòa án nhân dân', 'tand'],
  ['viện kiểm sát nhân dân', 'vksnd'],
  ['đoàn đại biểu quốc hội', 'đoàn đbqh'],
  ['bảo hiểm xã hội', 'bhxh'],
  ['btv ', 'ban thường vụ '],
  ['bch ', 'ban chấp hành '],
  ['ubkt ', 'ủy ban kiểm tra '],
]
