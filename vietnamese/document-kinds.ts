/**
 * The kinds of official document and the codes in their numbers, as data.
 *
 * Sources, named in each row:
 * - `decree`: Decree 30/2020/NĐ-CP, appendix III (state documents) and article 8 (numbers);
 * - `guidance`: Guidance 36-HD/VPTW of 2018 (Party documents);
 * - `law`: Law on Promulgation of Legal Documents, article 4 (legal documents);
 * - `print`: seen in provincial newspapers.
 */

export type KindSource = 'decree' | 'guidance' | 'law' | 'print'

export interface DocumentKind {
  /** The kind as a title writes it: "Nghị quyết". */
  readonly kind: string
  /** Codes in numbers, the usual one first; empty for kinds that are cited by name or without one. */
  readonly codes: readonly string[]
  readonly source: KindSource
  /** Other ways in which the same kind is named. */
  readonly alsoNamed?: readonly string[]
  /** Cited by name and year ("Luật Đất đai năm 2024"), whether or not a number stands there. */
  readonly byName?: true
}

/** Every kind that the importer knows; longer names stand before the shorter ones they begin with. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  { kind: 'Hiến pháp', codes: [], source: 'law', byName: true },
  { kind: 'Bộ luật', codes: [], source: 'law', byName: true },
  { kind: 'Luật', codes: ['L'], source: 'law', byName: true },
  { kind: 'Pháp lệnh', codes: ['PL'], source: 'law', byName: true },
  { kind: 'Sắc lệnh', codes: ['SL'], source: 'print' },
  { kind: 'Lệnh', codes: ['L', 'LCT'], source: 'law' },
  { kind: 'Nghị quyết liên tịch', codes: ['NQLT'], source: 'law' },
  { kind: 'Nghị quyết', codes: ['NQ'], source: 'decree' },
  { kind: 'Nghị định', codes: ['NĐ', 'NgĐ'], source: 'law' },
  { kind: 'Thông tư liên tịch', codes: ['TTLT'], source: 'law' },
  { kind: 'Thông tư', codes: ['TT'], source: 'law' },
  { kind: 'Thông tri', codes: ['TT'], source: 'guidance' },
  { kind: 'Quyết định', codes: ['QĐ', 'QĐNS'], source: 'decree' },
  { kind: 'Quy định', codes: ['QyĐ', 'QĐ', 'QĐi'], source: 'decree', alsoNamed: ['Qui định'] },
  { kind: 'Quy chế phối hợp', codes: ['QCPH', 'QC'], source: 'print' },
  { kind: 'Quy chế', codes: ['QC', 'QCLN'], source: 'decree', alsoNamed: ['Qui chế'] },
  { kind: 'Chỉ thị', codes: ['CT'], source: 'decree' },
  { kind: 'Kết luận điều tra', codes: ['KLĐT', 'KL'], source: 'print' },
  {
    kind: 'Kết luận kiểm tra',
    codes: ['KL', 'KLKT'],
    source: 'print',
    alsoNamed: ['Kết luận Kiểm tra'],
  },
  {
    kind: 'Kết luận thanh tra',
    codes: ['KL', 'KLTT'],
    source: 'print',
    alsoNamed: ['Kết luận Thanh tra'],
  },
  { kind: 'Kết luận', codes: ['KL'], source: 'guidance' },
  { kind: 'Thông cáo', codes: ['TC'], source: 'decree' },
  { kind: 'Thông báo kết luận', codes: ['TBKL', 'TB'], source: 'print' },
  { kind: 'Thông báo', codes: ['TB'], source: 'decree' },
  { kind: 'Hướng dẫn', codes: ['HD'], source: 'decree' },
  { kind: 'Chương trình hành động', codes: ['CTHĐ', 'CTr'], source: 'print' },
  { kind: 'Chương trình phối hợp', codes: ['CTrPH', 'CTPH', 'CTr'], source: 'print' },
  { kind: 'Chương trình', codes: ['CTr'], source: 'decree' },
  { kind: 'Kế hoạch', codes: ['KH'], source: 'decree' },
  { kind: 'Phương án', codes: ['PA'], source: 'decree' },
  { kind: 'Đề án', codes: ['ĐA'], source: 'decree' },
  { kind: 'Dự án', codes: ['DA'], source: 'decree' },
  { kind: 'Báo cáo thẩm tra', codes: ['BC'], source: 'print' },
  { kind: 'Báo cáo', codes: ['BC'], source: 'decree' },
  { kind: 'Biên bản', codes: ['BB'], source: 'decree' },
  { kind: 'Tờ trình', codes: ['TTr'], source: 'decree' },
  { kind: 'Hợp đồng', codes: ['HĐ'], source: 'decree' },
  { kind: 'Công điện', codes: ['CĐ'], source: 'decree' },
  { kind: 'Bản ghi nhớ', codes: ['BGN'], source: 'decree' },
  { kind: 'Bản thỏa thuận', codes: ['BTT'], source: 'decree' },
  { kind: 'Giấy mời', codes: ['GM'], source: 'decree' },
  { kind: 'Giấy giới thiệu', codes: ['GGT'], source: 'decree' },
  { kind: 'Giấy ủy quyền', codes: ['GUQ'], source: 'decree' },
  { kind: 'Thư công', codes: [], source: 'decree' },
  { kind: 'Văn bản hợp nhất', codes: ['VBHN'], source: 'law' },
  { kind: 'Văn bản liên tịch', codes: ['VBLT'], source: 'print' },
  { kind: 'Cáo trạng', codes: ['CT'], source: 'print' },
  { kind: 'Bản án sơ thẩm', codes: ['ST', 'HSST', 'DSST'], source: 'print' },
  { kind: 'Bản án phúc thẩm', codes: ['PT', 'HSPT', 'DSPT'], source: 'print' },
  { kind: 'Bản án', codes: [], source: 'print' },
  { kind: 'Kiến nghị', codes: ['KN'], source: 'print' },
  { kind: 'Công văn', codes: ['CV'], source: 'guidance' },
  { kind: 'Tuyên bố', codes: ['TBố'], source: 'guidance' },
  { kind: 'Quy hoạch', codes: ['QH'], source: 'guidance' },
]

/** Which of the two numbering systems an organ writes in; `any` where both are seen. */
export type NumberSystem = 'state' | 'party' | 'any'

export interface OrganCode {
  readonly code: string
  /** The organ's name, where the code alone says whose it is; the place is not part of it. */
  readonly organ?: string
  readonly system: NumberSystem
  readonly source: KindSource
}

/** Codes of issuing organs. TW names three organs, TU a province's or a city's: no name there. */
export const ORGAN_CODES: readonly OrganCode[] = [
  { code: 'TW', system: 'party', source: 'guidance' },
  { code: 'TU', system: 'party', source: 'guidance' },
  { code: 'HU', organ: 'Huyện ủy', system: 'party', source: 'guidance' },
  { code: 'ThU', organ: 'Thành ủy', system: 'party', source: 'guidance' },
  { code: 'TXU', organ: 'Thị ủy', system: 'party', source: 'guidance' },
  { code: 'QU', organ: 'Quận ủy', system: 'party', source: 'guidance' },
  { code: 'ĐU', organ: 'Đảng ủy', system: 'party', source: 'guidance' },
  { code: 'ĐUK', organ: 'Đảng ủy Khối', system: 'party', source: 'guidance' },
  { code: 'VPTW', organ: 'Văn phòng Trung ương Đảng', system: 'party', source: 'guidance' },
  { code: 'UBKTTW', organ: 'Ủy ban Kiểm tra Trung ương', system: 'party', source: 'guidance' },
  { code: 'UBKTTU', organ: 'Ủy ban Kiểm tra Tỉnh ủy', system: 'party', source: 'guidance' },
  { code: 'BTCTW', organ: 'Ban Tổ chức Trung ương', system: 'party', source: 'guidance' },
  { code: 'BTGTW', organ: 'Ban Tuyên giáo Trung ương', system: 'party', source: 'guidance' },
  {
    code: 'BTGDVTW',
    organ: 'Ban Tuyên giáo và Dân vận Trung ương',
    system: 'party',
    source: 'print',
  },
  { code: 'BDVTW', organ: 'Ban Dân vận Trung ương', system: 'party', source: 'guidance' },
  { code: 'BNCTW', organ: 'Ban Nội chính Trung ương', system: 'party', source: 'guidance' },
  { code: 'BTGTU', organ: 'Ban Tuyên giáo Tỉnh ủy', system: 'party', source: 'print' },
  { code: 'BTCTU', organ: 'Ban Tổ chức Tỉnh ủy', system: 'party', source: 'print' },
  { code: 'QUTW', organ: 'Quân ủy Trung ương', system: 'party', source: 'guidance' },
  { code: 'ĐUCA', organ: 'Đảng ủy Công an Trung ương', system: 'party', source: 'guidance' },
  { code: 'BCĐ', system: 'any', source: 'print' },
  { code: 'BCĐTW', organ: 'Ban Chỉ đạo Trung ương', system: 'any', source: 'print' },
  { code: 'CP', organ: 'Chính phủ', system: 'state', source: 'decree' },
  { code: 'TTg', organ: 'Thủ tướng Chính phủ', system: 'state', source: 'decree' },
  { code: 'CTN', organ: 'Chủ tịch nước', system: 'state', source: 'decree' },
  { code: 'QH', organ: 'Quốc hội', system: 'state', source: 'law' },
  { code: 'UBTVQH', organ: 'Ủy ban Thường vụ Quốc hội', system: 'state', source: 'law' },
  { code: 'HĐND', organ: 'HĐND', system: 'state', source: 'decree' },
  { code: 'UBND', organ: 'UBND', system: 'state', source: 'decree' },
  { code: 'VPCP', organ: 'Văn phòng Chính phủ', system: 'state', source: 'decree' },
  { code: 'BCA', organ: 'Bộ Công an', system: 'state', source: 'decree' },
  { code: 'BQP', organ: 'Bộ Quốc phòng', system: 'state', source: 'decree' },
  { code: 'BNG', organ: 'Bộ Ngoại giao', system: 'state', source: 'decree' },
  { code: 'BNV', organ: 'Bộ Nội vụ', system: 'state', source: 'decree' },
  { code: 'BTP', organ: 'Bộ Tư pháp', system: 'state', source: 'decree' },
  { code: 'BTC', organ: 'Bộ Tài chính', system: 'state', source: 'decree' },
  { code: 'BKHĐT', organ: 'Bộ Kế hoạch và Đầu tư', system: 'state', source: 'decree' },
  { code: 'BCT', organ: 'Bộ Công Thương', system: 'state', source: 'decree' },
  {
    code: 'BNN',
    organ: 'Bộ Nông nghiệp và Phát triển nông thôn',
    system: 'state',
    source: 'decree',
  },
  {
    code: 'BNNPTNT',
    organ: 'Bộ Nông nghiệp và Phát triển nông thôn',
    system: 'state',
    source: 'decree',
  },
  { code: 'BNNMT', organ: 'Bộ Nông nghiệp và Môi trường', system: 'state', source: 'print' },
  { code: 'BGTVT', organ: 'Bộ Giao thông vận tải', system: 'state', source: 'decree' },
  { code: 'BXD', organ: 'Bộ Xây dựng', system: 'state', source: 'decree' },
  { code: 'BTNMT', organ: 'Bộ Tài nguyên và Môi trường', system: 'state', source: 'decree' },
  { code: 'BTTTT', organ: 'Bộ Thông tin và Truyền thông', system: 'state', source: 'decree' },
  {
    code: 'BLĐTBXH',
    organ: 'Bộ Lao động - Thương binh và Xã hội',
    system: 'state',
    source: 'decree',
  },
  { code: 'BVHTTDL', organ: 'Bộ Văn hóa, Thể thao và Du lịch', system: 'state', source: 'decree' },
  { code: 'BKHCN', organ: 'Bộ Khoa học và Công nghệ', system: 'state', source: 'decree' },
  { code: 'BGDĐT', organ: 'Bộ Giáo dục và Đào tạo', system: 'state', source: 'decree' },
  { code: 'BYT', organ: 'Bộ Y tế', system: 'state', source: 'decree' },
  { code: 'BDTTG', organ: 'Bộ Dân tộc và Tôn giáo', system: 'state', source: 'print' },
  { code: 'UBDT', organ: 'Ủy ban Dân tộc', system: 'state', source: 'decree' },
  { code: 'NHNN', organ: 'Ngân hàng Nhà nước', system: 'state', source: 'decree' },
  { code: 'TTCP', organ: 'Thanh tra Chính phủ', system: 'state', source: 'decree' },
  { code: 'KTNN', organ: 'Kiểm toán Nhà nước', system: 'state', source: 'decree' },
  { code: 'TANDTC', organ: 'Tòa án nhân dân tối cao', system: 'state', source: 'law' },
  { code: 'VKSNDTC', organ: 'Viện Kiểm sát nhân dân tối cao', system: 'state', source: 'law' },
  {
    code: 'HĐTP',
    organ: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
    system: 'state',
    source: 'law',
  },
]

/** The kind with this name, whatever its case. */
export function kindNamed(name: string): DocumentKind | undefined {
  return KIND_BY_NAME.get(name.toLowerCase())
}

/** Kinds that use the code, the likeliest first for the system the number is written in. */
export function kindsWithCode(code: string, system: NumberSystem): readonly string[] {
  const kinds = KINDS_BY_CODE.get(code) ?? []
  const outOfSystem = system === 'party' ? 'Thông tư' : 'Thông tri'
  return kinds.filter((kind) => system === 'any' || kind !== outOfSystem)
}

/** The canonical spelling of a kind's code, whatever its case: "QĐ" for "qđ". */
export function kindCode(printed: string): string | undefined {
  return KIND_CODES.get(printed.toUpperCase())
}

/** The organ with this code, whatever its case; the digits of an assembly's term are left aside. */
export function organWithCode(printed: string): OrganCode | undefined {
  return ORGANS.get(printed.toUpperCase().replace(/\d+$/, ''))
}

const KIND_BY_NAME = new Map(
  DOCUMENT_KINDS.flatMap((kind) =>
    [kind.kind, ...(kind.alsoNamed ?? [])].map((name) => [name.toLowerCase(), kind] as const),
  ),
)
const KIND_CODES = new Map(
  DOCUMENT_KINDS.flatMap((kind) => kind.codes.map((code) => [code.toUpperCase(), code] as const)),
)
const KINDS_BY_CODE = Map.groupBy(
  DOCUMENT_KINDS.flatMap((kind) => kind.codes.map((code) => ({ code, kind: kind.kind }))),
  ({ code }) => code,
)
  .entries()
  .reduce(
    (kinds, [code, rows]) =>
      kinds.set(
        code,
        usualFirst(
          code,
          rows.map((row) => row.kind),
        ),
      ),
    new Map<string, readonly string[]>(),
  )
const ORGANS = new Map(ORGAN_CODES.map((organ) => [organ.code.toUpperCase(), organ]))

/** Kinds for which the code is the first one stand before those that only sometimes use it. */
function usualFirst(code: string, kinds: readonly string[]): readonly string[] {
  const isUsual = (kind: string) => KIND_BY_NAME.get(kind.toLowerCase())?.codes[0] === code
  return kinds.toSorted((one, other) => Number(isUsual(other)) - Number(isUsual(one)))
}
