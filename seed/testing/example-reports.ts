/** Made-up reports of about 3 kB for tests and benchmarks: any number of them, each time the same. */

const PROVINCES = ['Bến Tre', 'Gia Lai', 'Hà Giang', 'Quảng Nam', 'Sóc Trăng', 'Thái Bình']
const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô']
const MIDDLES = ['Văn', 'Thị', 'Minh', 'Thanh', 'Ngọc', 'Hữu']
const GIVEN = [
  'Mẫu',
  'Dụ',
  'Thử',
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Giang',
  'Hải',
  'Lan',
  'Phúc',
  'Tâm',
]
const SUBJECTS = [
  'chuyển đổi số',
  'xây dựng nông thôn mới',
  'phòng, chống thiên tai',
  'giải ngân vốn đầu tư công',
  'cải cách hành chính',
  'bảo đảm an toàn giao thông',
]
const PARAGRAPH =
  'Tại cuộc họp, đại biểu các sở, ban, ngành thảo luận về những kết quả đạt được, chỉ ra khó khăn, vướng mắc và đề xuất giải pháp để đẩy nhanh tiến độ, nâng cao chất lượng công việc trong thời gian tới, nhất là ở cơ sở. Các đơn vị được giao nhiệm vụ cụ thể, có người chịu trách nhiệm và có thời hạn hoàn thành; kết quả được báo cáo hằng tháng để kịp thời tháo gỡ những việc phát sinh.'

/** Report number `index`, counted from 0: its headline, date and people are its own. */
export function exampleReport(index: number): string {
  const of = <Item>(items: readonly Item[], step: number): Item =>
    items[Math.floor(index / step) % items.length] as Item
  const province = of(PROVINCES, 1)
  const subject = of(SUBJECTS, 6)
  const person = `${of(SURNAMES, 1)} ${of(MIDDLES, 10)} ${of(GIVEN, 60)}`
  const date = new Date(Date.UTC(2015, 0, 1 + (index % 3000)))
  const day = `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`
  const number = (index % 97) + 1
  return `${province} họp lần thứ ${index + 1} về ${subject}

${day}

Sáng ${day.replaceAll('/', '-')}, UBND tỉnh ${province} họp đánh giá kết quả thực hiện Nghị quyết số ${number}-NQ/TU ngày ${(index % 28) + 1}-3-2014 của Tỉnh ủy ${province} về ${subject}. Phó Chủ tịch UBND tỉnh ${person} chủ trì cuộc họp.

${PARAGRAPH}

Đồng chí ${person} phát biểu tại cuộc họp. Ảnh: PV

${PARAGRAPH} Việc thực hiện Nghị quyết số ${number}-NQ/TU có chuyển biến rõ.

${PARAGRAPH}

Phát biểu kết luận, Phó Chủ tịch UBND tỉnh ${person} yêu cầu Sở Tài chính, Công an tỉnh phối hợp với các huyện, thành phố tiếp tục thực hiện Quyết định số ${(index % 400) + 1}/QĐ-UBND ngày ${(index % 27) + 1}/2/2014 của UBND tỉnh ${province} về kế hoạch ${subject}.

${PARAGRAPH}

Tin, ảnh: ${of(SURNAMES, 7)} ${of(GIVEN, 3)}
`
}
