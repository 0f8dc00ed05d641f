/** Made-up reports of about 3 kB, each of its own words and shape, the same on every machine. */
import { numbersFrom } from './numbers.ts'

const BYTES = 3_000

const PROVINCES = ['Bến Tre', 'Gia Lai', 'Hà Giang', 'Quảng Nam', 'Sóc Trăng', 'Thái Bình']
const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô']
const MIDDLES = ['Văn', 'Thị', 'Minh', 'Thanh', 'Ngọc', 'Hữu']
// Names of examples, which nobody in office has.
const GIVEN = ['Mẫu', 'Dụ', 'Thử', 'Ví', 'Nháp', 'Kiểm']
const POSTS = ['Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Phó Bí thư Tỉnh ủy, Chủ tịch HĐND']
const PAPERS = ['baomau.vn', 'baothu.vn', 'tintucmau.vn']
const SUBJECTS = [
  'chuyển đổi số',
  'xây dựng nông thôn mới',
  'phòng, chống thiên tai',
  'giải ngân vốn đầu tư công',
  'cải cách hành chính',
  'bảo đảm an toàn giao thông',
  'trồng và bảo vệ rừng ven biển',
]
const ACTS = ['họp bàn về', 'sơ kết', 'kiểm tra việc', 'triển khai kế hoạch', 'tập huấn về']
const SENTENCES = [
  'Đại biểu các sở, ban, ngành thảo luận về những kết quả đạt được, chỉ ra khó khăn và vướng mắc.',
  'Nhiều ý kiến đề nghị sớm bố trí kinh phí, bổ sung người có chuyên môn cho cơ sở.',
  'Các đơn vị được giao nhiệm vụ cụ thể, có người chịu trách nhiệm và có thời hạn hoàn thành.',
  'Kết quả được báo cáo hằng tháng để kịp thời tháo gỡ những việc phát sinh.',
  'So với cùng kỳ năm trước, số hồ sơ được giải quyết đúng hạn tăng thêm một phần tư.',
  'Người dân được hướng dẫn tận nơi, không phải đi lại nhiều lần.',
  'Một số nơi làm còn chậm do thiếu thiết bị và đường truyền chưa ổn định.',
  'Các huyện, thành phố rà soát lại danh mục, bỏ những việc trùng lặp.',
  'Việc tuyên truyền được làm thường xuyên qua loa truyền thanh và các buổi họp tổ dân phố.',
  'Đoàn công tác cũng đến thăm một số gia đình và tặng quà cho học sinh vượt khó.',
]

/** Report number `index`, counted from 0: no two have one headline on one day. */
export function exampleReport(index: number): string {
  const next = numbersFrom(index * 7_919)
  const one = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item
  const chance = (part: number): boolean => next(100) < part
  const person = (): string => `${one(SURNAMES)} ${one(MIDDLES)} ${one(GIVEN)}`
  const province = one(PROVINCES)
  const subject = one(SUBJECTS)
  const date = new Date(Date.UTC(2015, 0, 1 + next(3_600)))
  const day = (mark: string): string =>
    [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join(mark)
  const citation = (): string =>
    chance(50)
      ? `Nghị quyết số ${1 + next(97)}-NQ/TU ngày ${1 + next(28)}-3-2014 của Tỉnh ủy ${province} về ${subject}`
      : `Quyết định số ${1 + next(900)}/QĐ-UBND ngày ${1 + next(28)}/2/2014 của UBND tỉnh ${province} về kế hoạch ${subject}`
  const chair = person()
  const paragraph = (): string =>
    Array.from({ length: 2 + next(3) }, () => one(SENTENCES)).join(' ')

  const parts = [
    `${province} ${one(ACTS)} ${subject} lần thứ ${index + 1}`,
    day('/'),
    `Sáng ${day('-')}, UBND tỉnh ${province} họp đánh giá kết quả thực hiện ${citation()}. ${one(POSTS)} tỉnh ${chair} chủ trì cuộc họp.`,
    paragraph(),
  ]
  if (chance(60)) parts.push(`Đồng chí ${chair} phát biểu tại cuộc họp. Ảnh: PV`)
  if (chance(30))
    parts.push(['- Việc thứ nhất: rà soát hồ sơ.', '- Việc thứ hai: chọn nơi làm thử.'].join('\n'))
  if (chance(50))
    parts.push(
      `Theo Giám đốc Sở Tài chính ${person()}, việc thực hiện ${citation()} có chuyển biến rõ.`,
    )
  let bytes = Buffer.byteLength(parts.join('\n\n'))
  while (bytes < BYTES - 300) {
    const text = paragraph()
    bytes += Buffer.byteLength(text) + 2
    parts.push(text)
  }
  parts.push(
    `Phát biểu kết luận, đồng chí ${chair} yêu cầu Sở Tài chính, Công an tỉnh phối hợp thực hiện.`,
  )
  if (chance(70)) parts.push(`Tin, ảnh: ${person()}`)
  if (chance(40)) parts.push(`Nguồn: ${one(PAPERS)}`)
  return `${parts.join('\n\n')}\n`
}
