/**
 * What Vietnamese personal names are made of, as data: surnames, words of respect and ranks, and
 * the runs of capitals that look like people and are not.
 *
 * Sources: surnames of the Kinh from the usual lists of about a hundred (they cover nearly all of
 * the people), of the other peoples from provincial newspapers; ranks from the Law on Officers of
 * the People's Army, article 10, and the Law on the People's Public Security, article 21; academic
 * titles and honours as newspapers print them.
 */
import { toneKey } from './fold.ts'

/** The surnames that nine in ten people bear; where two readings are possible they win. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  `Néang Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Trương
  Lâm Đoàn Phùng Cao Tô Tạ Hà Thái Lương Đào Vương Tăng Châu Quách Lưu Tống Kiều`.split(/\s+/),
)

/** Surnames that are rarer, of all peoples of the country. */
export const RARE_SURNAMES: ReadonlySet<string> = new Set(
  `An Ân Âu Bá Bạc Bạch Bành Bàn Bế Bồ Bồn Bướm Ca Cà Cái Cam Cáp Cát Cầm Cấn Chamaléa Chảo Chắng Chau Chế Chi Chu
  Chử Chung Chương Chướng Cồ Cổ Cung Cù Cụt Cứ Danh Diêm Diệp Doãn Đái Đàm Đan Đàng Đạo Đậu Điền Điểu Đôn
  Đồng Đổng Đới Đường Đèo Giang Giáp Giàng Hạ Hàn Hán Hạng Hầu Hảng Hình Hoa Hoả Hờ Hồng Hùng Hứa Hướng Hoàn
  Kha Khà Khâu Khiếu Khổng Khưu Khúc Khuất Khương Kiên Kim La Lã Lại Lang Lành Lãnh Lãng Lăng Lầu Lầy Lèng Lều
  Liêu Liễu Lò Lô Lộ Lỗ Lộc Long Lù Lư Lục Lữ Lừ Lự Luân Lường Luyện Lỳ Ly Ma Mã Mạc Mạch Man Mạnh Mẫn Mè Moong
  Mông Mua Mùa Nay Ngân Nghê Nghiêm Ngọ Ngọc Ngụy Nhâm Nhan Nhữ Ninh Niê Nông Ong Ông Phàn Phí Phó Phú
  Phù Phương Phượng Quan Quàng Quảng Quang Quản Quyền Sa Sầm Sằm Sần Sì Sin Siu Sơn Sùng Tải Tán Tào Tàng Tẩn Tất
  Thạch Thân Thẩm Thang Thào Thông Nại Thành Thập Thi Thị Thiên Thiều Thiệu Thịnh Thò Thôi Thổ Thuận Thủy Thượng Tiên
  Tiết Tiêu Tòng Tôn Trà Trang Tráng Triệu Triệu Trình Trưng Từ Tưởng Tường Tỷ Ty Ứng Ung Uông Ưng Và Vàng Vạn Văn
  Vân Vi Viên Viết Vừ Vòng Vưu Xa Xồng Xuân Yên Ksor Rơ Rah Rmah Rcom Rchâm Kpă Kpuih Kbuôr Mlô Êban
  Chẩu Khoàng Lèo Pờ Chìu Chèo Sình Cháng Khàng Vù Sộng Thền Trầm Vy Vì Sồng So Miêu Lìm Phà Sẳn Sằn Chíu Nình Voòng
  Chề Tằng Ayun Adrơng Alăng Arất Ating Bling Bloong Bnướch Bríu Briu Byă Coor Clâu Đăm Hốih Pơloong Riah Zơrâm Zơ Avô Bhling Hôih Tơngôl Mang Trượng Đầu Xạ Dư
  Hồih Êñuôl Ktul Ktla Buôn Krông Liêng Lơ Mu Bon Ya Touneh Jơ Păng Tơ Cil Bơ Đơ Kon Sa Ha Rơ Neáng`.split(
    /\s+/,
  ),
)

/** Given names of some peoples begin with a particle instead of a surname: Y Blôk, H'Hen, K'Sor. */
export const NAME_PARTICLE = /^(?:Y|A|H'\p{L}*|K'\p{L}*|R'\p{L}*|Ka|Ha|Ya)$/u

/**
 * Saints' names that Catholics bear before their own, as their press spells them: "Giuse Trần Văn
 * Mẫu". Observed.
 */
const CHRISTIAN_NAMES =
  `Giuse Phêrô Phaolô Gioan Baotixita Gioakim Maria Anna Têrêsa Têrêxa Antôn Phanxicô Xaviê Micae Matthêu Mátthêu
  Augustinô Bênêđictô Bênađô Đaminh Đa_Minh Vinh_Sơn Vinhsơn Vinc Tôma Luca Máccô Simon Simong Giacôbê Stêphanô Têphanô
  Lôrensô Giêrônimô Barthôlômêô Alphongsô Anphongsô Clêmentê Stanislaô Inhaxiô Emmanuel Emmanuen Philípphê Philipphê
  Tađêô Raphael Raphaen Gabriel Cosma Ambrôsiô Mácta Cêcilia Catarina Rôsa Lucia Luxia Agata Anê Đômincô Louis Luy
  Phê-rô Giu-se Phao-lô An-tôn Phan-xi-cô Ma-ri-a Tê-rê-xa Gia-cô-bê Tô-ma Gio-an Mi-ca-e`
    .split(/\s+/)
    .map((name) => name.replace('_', ' '))

const CHRISTIAN_BEFORE = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${CHRISTIAN_NAMES.join('|')})\s(?:Xaviê\s|Baotixita\s)?)+$`,
  'u',
)
const CHRISTIAN_FIRST = new RegExp(
  String.raw`^(?:(?:${CHRISTIAN_NAMES.join('|')})\s)+(?=\p{Lu}\S*\s\p{Lu})`,
  'u',
)

/** How much of the end of a text is Christian names, with the space behind them; in characters. */
export function christianNamesAtEnd(text: string): number {
  return CHRISTIAN_BEFORE.exec(text)?.[0].length ?? 0
}

/** "Giuse Trần Văn Mẫu" without the saint's name: what he is called elsewhere. */
export function withoutChristianName(name: string): string {
  return name.replace(CHRISTIAN_FIRST, '')
}

/** The same for every spelling of a person's name; papers leave the saint out as often as not. */
export function nameKey(name: string): string {
  return toneKey(withoutChristianName(name))
}

/** True for a syllable that may begin a Vietnamese name. */
export function isSurname(syllable: string): boolean {
  return COMMON_SURNAMES.has(syllable) || RARE_SURNAMES.has(syllable)
}

/** Words of respect and address. They stand before a name or before its posts. */
const ADDRESS: readonly string[] = [
  'đại biểu',
  'các đại biểu',
  'các đồng chí',
  'đồng chí',
  'đ/c',
  'ĐC',
  'các ông',
  'các bà',
  'ông',
  'bà',
  'anh',
  'chị',
  'cô',
  'chú',
  'bác',
  'cụ',
  'em',
  'cháu',
  'thầy',
  'thầy giáo',
  'cô giáo',
  'ngài',
  'mẹ',
  'má',
  'Mẹ Việt Nam anh hùng',
  'liệt sĩ',
]

/** Military and police ranks. */
const RANKS: readonly string[] = [
  'Đại tướng',
  'Thượng tướng',
  'Trung tướng',
  'Thiếu tướng',
  'Đại tá',
  'Thượng tá',
  'Trung tá',
  'Thiếu tá',
  'Đại úy',
  'Thượng úy',
  'Trung úy',
  'Thiếu úy',
  'Thượng sĩ',
  'Trung sĩ',
  'Hạ sĩ',
  'Đô đốc',
  'Phó Đô đốc',
  'Chuẩn Đô đốc',
  'Binh nhất',
  'Binh nhì',
]

/** Academic titles, honours, orders and callings that stand before a name like a title. */
const TITLES: readonly string[] = [
  'GS',
  'PGS',
  'GS.TS',
  'PGS.TS',
  'GS.TSKH',
  'PGS.TSKH',
  'TS',
  'TSKH',
  'ThS',
  'Th.S',
  'Ths',
  'BS',
  'BSCKI',
  'BSCKII',
  'BS.CKI',
  'BS.CKII',
  'BS CKI',
  'BS CKII',
  'CKI',
  'CKII',
  'DS',
  'KS',
  'CN',
  'LS',
  'KTS',
  'NSND',
  'NSƯT',
  'NGND',
  'NGƯT',
  'NNND',
  'NNƯT',
  'TTND',
  'TTƯT',
  'AHLĐ',
  'Giáo sư',
  'Phó Giáo sư',
  'Tiến sĩ',
  'Thạc sĩ',
  'Bác sĩ',
  'Dược sĩ',
  'Kỹ sư',
  'Luật sư',
  'Viện sĩ',
  'Kiến trúc sư',
  'Bác sĩ chuyên khoa I',
  'Bác sĩ chuyên khoa II',
  'Cử nhân',
  'nhà báo',
  'nhà văn',
  'nhà thơ',
  'nhà giáo',
  'Nhà giáo Nhân dân',
  'Nhà giáo Ưu tú',
  'nhạc sĩ',
  'họa sĩ',
  'ca sĩ',
  'nghệ sĩ',
  'Nghệ sĩ Nhân dân',
  'Nghệ sĩ Ưu tú',
  'nghệ nhân',
  'Nghệ nhân Ưu tú',
  'Nghệ nhân Nhân dân',
  'Thầy thuốc Nhân dân',
  'Thầy thuốc Ưu tú',
  'Anh hùng LLVTND',
  'Anh hùng Lực lượng vũ trang nhân dân',
  'Anh hùng Lực lượng vũ trang',
  'Anh hùng LLVT',
  'Anh hùng Lao động',
  'Hòa thượng',
  'Thượng tọa',
  'Đại đức',
  'Sư cả',
  'Cả sư',
  'Trưởng lão Hòa thượng',
  'Ni sư',
  'Ni trưởng',
  'Sư cô',
  'linh mục',
  'Giám mục',
  'Tổng Giám mục',
  'Hồng y',
  'mục sư',
  'HT',
  'TT',
]

/**
 * What people are called in a story who are neither addressed nor hold a post. It says that a name
 * is a person's, and is no title of theirs.
 */
export const PARTS_IN_STORY: readonly string[] = [
  'ngư dân',
  'bị cáo',
  'bị can',
  'nghi phạm',
  'nghi can',
  'các đối tượng',
  'đối tượng',
  'nạn nhân',
  'nhân chứng',
  'cử tri',
  'chiến sĩ tình nguyện',
  'tình nguyện viên',
  'thí sinh',
  'thương binh',
  'bệnh binh',
  'cựu chiến binh',
  'người tiền nhiệm',
]

export const HONORIFICS: readonly string[] = [...ADDRESS, ...RANKS, ...TITLES]

/**
 * Institutions and things that bear people's names: what follows at once is part of their name,
 * even when a post stands before ("Giám đốc Bệnh viện Nguyễn Văn A").
 */
export const NAMED_AFTER_PEOPLE: readonly string[] = [
  'vườn hoa',
  'kinh',
  'bến kinh',
  'bệnh xá',
  'THPT chuyên',
  'trường chuyên',
  'giáo phận',
  'giáo xứ',
  'đường',
  'phố',
  'đại lộ',
  'siêu thị',
  // areas with a rule of their own, by the short forms of the Law on Investment's terms
  'KTM',
  'KKT',
  'KKT mở',
  'khu kinh tế mở',
  'KCN',
  'KCX',
  'CCN',
  'ngõ',
  'hẻm',
  'cầu',
  'chợ',
  'công viên',
  'quảng trường',
  'tượng đài',
  'tượng',
  'trường',
  'tiểu học',
  'THCS',
  'THPT',
  'TH',
  'TH & THCS',
  'THCS & THPT',
  'TH&THCS',
  'THCS&THPT',
  'mầm non',
  'mẫu giáo',
  'trung học',
  'trung học cơ sở',
  'trung học phổ thông',
  'chuyên',
  'cao đẳng',
  'đại học',
  'ĐH',
  'CĐ',
  'PTTH',
  'PTDTNT',
  'DTNT',
  'nội trú',
  'bán trú',
  'học viện',
  'bệnh viện',
  'BV',
  'BVĐK',
  'đa khoa',
  'văn phòng luật sư',
  'công ty luật sư',
  'bảo tàng',
  'thư viện',
  'nhà hát',
  'nhà hát tuồng',
  'nhà hát chèo',
  'nhà hát cải lương',
  'rạp',
  'cây xăng',
  'trạm xăng',
  'sân vận động',
  'nhà máy',
  'khu lưu niệm',
  'khu di tích',
  'đền thờ',
  'đền',
  'đình',
  'đình thần',
  'chùa',
  'miếu',
  'lăng',
  'mộ',
  'phần mộ',
  'khu tưởng niệm',
  'nhà tưởng niệm',
  'đài tưởng niệm',
  'nhà lưu niệm',
  'nhà thờ',
  'di tích',
  'nhà xuất bản',
  'giải thưởng',
  'giải',
  'quỹ',
  'quỹ học bổng',
  'học bổng',
  'huân chương',
  'huy chương',
  'cúp',
  'cổ phần',
  'TNHH',
  'MTV',
  'một thành viên',
  'doanh nghiệp tư nhân',
  'DNTN',
  'cửa hàng',
  'tiệm',
  'nhà thuốc',
  'xí nghiệp',
  'hợp tác xã',
  'HTX',
  'công ty',
  'tập đoàn',
  'ngân hàng',
  'khách sạn',
  'phong trào',
  'tư tưởng',
  'phong cách',
  'đạo đức',
  'tấm gương',
  'Đoàn TNCS',
  'thanh niên cộng sản',
  'đội thiếu niên tiền phong',
  'tiền phong',
  'liên đội',
  'chi đội',
  'nông trường',
  'lâm trường',
  'trại giam',
  'tàu',
  'truyện',
  'tác phẩm',
  'vở',
  'phim',
  'bài hát',
  'ca khúc',
  'quốc lộ',
  'chiến dịch',
  'lễ hội',
]

/** Words that end like an institution and are none: "Sở Nông nghiệp và Môi trường Nguyễn Văn A". */
export const NOT_AN_INSTITUTION: readonly string[] = [
  'thủ quỹ',
  'tại nhà',
  'ở nhà',
  'đến nhà',
  'về nhà',
  'khám nhà',
  'khám xét nhà',
  'môi trường',
  'thị trường',
  'công trường',
  'hiện trường',
  'nhà trường',
  'quân trường',
  'thành phố',
  'khu phố',
  'tổ dân phố',
  'gia đình',
  'yêu cầu',
  'nhu cầu',
  'toàn cầu',
  'địa cầu',
  'đối tượng',
  'hiện tượng',
  'biểu tượng',
  'khí tượng',
  'hòa giải',
  'phân giải',
  'lời giải',
  'diễn giải',
]

/** What is said of a unit between its kind and its name: "huyện biên giới Mẫu". */
const OF_UNITS = [
  'biên giới',
  'miền núi',
  'vùng cao',
  'vùng biên',
  'ven biển',
  'hải đảo',
  'đảo',
  'nghèo',
  'nông thôn mới',
  'anh hùng',
  'kết nghĩa',
  'trung du',
  'ngoại thành',
  'vùng sâu',
  'đặc khu',
]
const UNITS_SAID = [
  'tỉnh',
  'huyện',
  'xã',
  'phường',
  'thị xã',
  'thị trấn',
  'thành phố',
  'bản',
  'thôn',
]

/** Places and others: what follows is their name, unless a post before them calls for a person. */
export const NOT_A_PERSON_AFTER: readonly string[] = [
  ...NAMED_AFTER_PEOPLE,
  ...UNITS_SAID.flatMap((unit) => OF_UNITS.map((said) => `${unit} ${said}`)),
  'tỉnh',
  'thành phố',
  'TP',
  'TP.',
  'thị xã',
  'TX',
  'quận',
  'huyện',
  'xã',
  'phường',
  'thị trấn',
  'ấp',
  'thôn',
  'bản',
  'buôn',
  'làng',
  'khóm',
  'khu phố',
  'tổ dân phố',
  'khu vực',
  'bến xe',
  'nhà ga',
  'vua',
  'vùng',
  'miền',
  'bang',
  'nơi thờ',
  'chiến khu',
  'công trình',
  'đập',
  'hồ chứa',
  'thủy điện',
  'dự án',
  'mỏ',
  'xóm',
  'bon',
  'sóc',
  'đảo',
  'quần đảo',
  'cù lao',
  'cồn',
  'sông',
  'suối',
  'hồ',
  'kênh',
  'rạch',
  'núi',
  'đèo',
  'biển',
  'vịnh',
  'cảng',
  'sân bay',
  'ga',
  'bến',
  'khu công nghiệp',
  'KCN',
  'khu đô thị',
  'khu kinh tế',
  'viện',
  'báo',
  'tạp chí',
  'đài',
  'giáo xứ',
  'họ đạo',
  'Tết',
  'năm',
  'bão',
  'đề án',
  'dự án',
  'chương trình',
  'giống',
  'vườn quốc gia',
  'khu bảo tồn',
  'dân tộc',
  'nhà',
  'đạo',
  'phật giáo',
]

/** Names of people whose thought, city or union is meant nearly whenever a report names them. */
export const NAMES_OF_THINGS: ReadonlySet<string> = new Set([
  'Hồ Chí Minh',
  'Bác Hồ',
  'Tôn Đức Thắng',
  'Thái Bình Dương',
  'Hoa Phượng Đỏ',
  'Uông Bí',
  'Y Tế',
])

/** Words from abroad with which sites and pages are named, so that no person's name begins there. */
export const WORDS_OF_SITES: ReadonlySet<string> = new Set([
  'Website',
  'Web',
  'Fanpage',
  'Facebook',
  'Zalo',
  'Youtube',
  'Internet',
  'Online',
  'Video',
])

/** A name that a page prints twice in one line, beside its bearer's picture, once: "Trần A Trần A". */
export function nameOnce(printed: string): string {
  const half = (printed.length - 1) / 2
  const isTwice =
    half >= 4 && half <= 30 && printed[half] === ' ' && printed.endsWith(printed.slice(0, half))
  return isTwice ? printed.slice(0, half) : printed
}
