import { describe, expect, test } from 'vitest'
import { parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Tỉnh Mẫu đẩy mạnh công tác cuối năm trên nhiều lĩnh vực quan trọng'
const BODY =
  'Thời gian qua, các đơn vị của tỉnh Mẫu đã tập trung triển khai nhiều nhiệm vụ trọng tâm. Kết quả bước đầu được người dân đồng tình ủng hộ.'
const DATE = '27/11/2023'

const bylineOf = (...lines: string[]) => parseLines(...lines).byline.map(({ name }) => name)

describe('an office below the text', () => {
  test.each(['Văn phòng UBND tỉnh Mẫu', 'Ban Thời sự', 'Phòng MSB&TK', 'Truyền hình Mẫu Sơn'])(
    '%s signs it',
    (office) => {
      expect(bylineOf(TITLE, DATE, BODY, office)).toEqual([office])
      const report = parseLines(TITLE, DATE, BODY, office, 'Nguồn Báo Mẫu: https://mau.vn/a')
      expect(report).toMatchObject({ byline: [{ name: office }], source: { name: 'Báo Mẫu' } })
    },
  )

  test.each([
    ['that does something', ['Văn phòng Mẫu tạo việc làm mới']],
    ['in small letters', ['Phòng họp của tỉnh Mẫu']],
    ['of a list', ['Nơi nhận:', 'Phòng Mẫu A', 'Phòng Mẫu B']],
    ['behind a colon', ['Liên hệ nơi nhận:', 'Phòng Mẫu A']],
  ])('%s does not', (_, lines) => {
    expect(bylineOf(TITLE, DATE, BODY, ...lines)).toEqual([])
  })
})

test('a desk stands beside the date', () => {
  const line = 'Ban Thời sự-Thứ hai, ngày 27/11/2023 19:24 GMT+7'
  expect(parseLines(TITLE, line, BODY)).toMatchObject({
    date: '2023-11-27',
    byline: [{ name: 'Ban Thời sự' }],
  })
  expect(parseLines(TITLE, 'Ban Mẫu họp ngày 27/11/2023', BODY).date).toBeUndefined()
})

test('a name in capitals stands over the page’s form for comments', () => {
  expect(bylineOf(TITLE, DATE, BODY, 'MẪU AN', '(0) Bình luận', 'Nổi bật', TITLE)).toEqual([
    'MẪU AN',
  ])
})

test.each([
  ['Trần A _Lê B', ['Trần A', 'Lê B']],
  ['Trần A/MAU.VN', ['Trần A']],
])('%s', (line, names) => {
  expect(bylineOf(TITLE, DATE, BODY, line)).toEqual(names)
})
