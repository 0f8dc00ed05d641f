/**
 * What Vietnamese personal names are made of, as data. Surnames of the Kinh are from the usual lists
 * of about a hundred (they cover nearly all of the people), of the other peoples from provincial
 * newspapers.
 */

import { latin } from './latin.ts'

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
export const NAME_PARTICLE = latin(/^(?:Y|A|H'\p{L}*|K'\p{L}*|R'\p{L}*|Ka|Ha|Ya)$/u)

/** True for a syllable that may begin a Vietnamese name. */
export function isSurname(syllable: string): boolean {
  return COMMON_SURNAMES.has(syllable) || RARE_SURNAMES.has(syllable)
}

/** A name that a page prints twice in one line, beside its bearer's picture, once: "Trần A Trần A". */
export function nameOnce(printed: string): string {
  const half = (printed.length - 1) / 2
  const isTwice =
    half >= 4 && half <= 30 && printed[half] === ' ' && printed.endsWith(printed.slice(0, half))
  return isTwice ? printed.slice(0, half) : printed
}
