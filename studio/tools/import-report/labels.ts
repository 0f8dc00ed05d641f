import type { NoiseReason, PartKind } from '../../../seed/report.ts'
import type { FindingKind } from './highlights.ts'

/** What each part of a report is called, for editors. */
export const PART_LABELS: Readonly<Record<PartKind, string>> = {
  headline: 'Tiêu đề',
  kicker: 'Dòng dẫn',
  dateLine: 'Ngày đăng',
  lead: 'Sapo',
  paragraph: 'Đoạn văn',
  crosshead: 'Tít xen',
  listItem: 'Gạch đầu dòng',
  quote: 'Trích dẫn',
  tableRow: 'Hàng của bảng',
  caption: 'Chú thích ảnh',
  byline: 'Tác giả',
  source: 'Nguồn',
  noise: 'Không đưa vào bài',
  space: 'Khoảng trắng',
}

/** Why a part is kept out of the article. */
export const NOISE_LABELS: Readonly<Record<NoiseReason, string>> = {
  blankParagraph: 'đoạn trống',
  repeatedCaption: 'chú thích in lặp',
  repeatedHeadline: 'tiêu đề in lặp',
  repeatedLead: 'sapo in lặp',
  menu: 'mục lục của trang',
  clock: 'đồng hồ của trang',
  imageFile: 'tên tệp ảnh',
  counter: 'số lượt xem',
  pageLink: 'liên kết của trang',
  rule: 'đường kẻ',
  designCredit: 'người trình bày',
  endMark: 'dấu hết bài',
  markup: 'ký hiệu định dạng',
  extraDate: 'ngày đăng thừa',
}

/** Headings of the lists beside the text, and the tone in which the text is highlighted. */
export const FINDING_STYLES: Readonly<
  Record<FindingKind, { readonly title: string; readonly color: string }>
> = {
  person: { title: 'Người', color: '#d9482b' },
  document: { title: 'Văn bản', color: '#2563c9' },
  organization: { title: 'Cơ quan, tổ chức', color: '#16803c' },
  place: { title: 'Địa danh', color: '#8a5a00' },
  abbreviation: { title: 'Chữ viết tắt', color: '#7c3aed' },
}
