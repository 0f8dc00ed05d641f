import { describe, expect, test } from 'vitest'
import { readReport } from '../index.ts'
import { parseLines } from '../testing/parse-lines.ts'

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const GROUNDS = 'Căn cứ Luật Mẫu ngày 1 tháng 2 năm 2010;'
const BODY =
  'Điều 1. Nay ban hành Nội quy mẫu của các thư viện công cộng, áp dụng cho mọi thư viện của tỉnh Mẫu và của các huyện trong tỉnh.'

describe('the day of issue of an official text', () => {
  test.each([
    [
      'beside the number',
      [`ỦY BAN NHÂN DÂN | ${MOTTO} |`, 'Số: 37/2019/QĐ-UBND | Mẫu, ngày 5 tháng 3 năm 2019 |'],
    ],
    [
      'below it',
      [
        'ỦY BAN NHÂN DÂN',
        'TỈNH MẪU',
        '-------',
        MOTTO,
        'Độc lập - Tự do - Hạnh phúc',
        'Số: 37/2019/QĐ-UBND',
        'Mẫu Sơn, ngày 5 tháng 3 năm 2019',
      ],
    ],
    [
      'over broken lines',
      [
        'ỦY',
        'BAN NHÂN DÂN',
        '|',
        'Số:',
        '37/2019/QĐ-UBND',
        '|',
        'Mẫu, ngày 5 tháng 3 năm 2019',
        '|',
      ],
    ],
    [
      'of a Party body',
      ['TỈNH ỦY MẪU', '*', 'Số 37-NQ/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Mẫu, ngày 5 tháng 3 năm 2019'],
    ],
    [
      'in a table of its data',
      [
        '| Số hiệu | 37/2019/QĐ-UBND |',
        '| Ngày ban hành | 05/03/2019 |',
        '| Ngày có hiệu lực | 15/03/2019 |',
      ],
    ],
    [
      'in a row of its data',
      [
        'Số hiệu: | 37/2019/QĐ-UBND |',
        'Ngày ban hành: | 05/03/2019 | Ngày hiệu lực: | 15/03/2019 |',
      ],
    ],
  ])('%s', (_, head) => {
    const report = parseLines(...head, GROUNDS, BODY)
    expect(report.date).toBe('2019-03-05')
    expect(report.title).toBeUndefined()
  })

  test('is the day of the text’s own document', () => {
    const text = [
      `ỦY BAN NHÂN DÂN | ${MOTTO} |`,
      'Số: 37/2019/QĐ-UBND | Mẫu, ngày 5 tháng 3 năm 2019 |',
      GROUNDS,
      'Xét đề nghị của Giám đốc Sở Mẫu tại Tờ trình số 12/TTr-SM;',
    ].join('\n')
    const { found } = readReport({ file: 'a.txt', sha256: '', text })
    expect(found.documents.map(({ number, date }) => [number, date])).toEqual(
      expect.arrayContaining([
        ['37/2019/QĐ-UBND', '2019-03-05'],
        ['12/TTr-SM', undefined],
      ]),
    )
  })

  test('is none where a report only tells of a document', () => {
    const report = parseLines(
      'Tỉnh Mẫu ban hành quy chế phối hợp giữa các ngành',
      'Tại Mẫu, ngày 5 tháng 3 năm 2019, UBND tỉnh ban hành Quyết định số 37/2019/QĐ-UBND.',
      BODY,
    )
    expect(report.date).toBeUndefined()
    expect(report.title).toBe('Tỉnh Mẫu ban hành quy chế phối hợp giữa các ngành')
  })

  test('gives way to the date line of the page', () => {
    const report = parseLines(
      'Quy chế phối hợp giữa các ngành của tỉnh Mẫu',
      '08/03/2019 08:00',
      MOTTO,
      'Số: 37/2019/QĐ-UBND',
      'Mẫu, ngày 5 tháng 3 năm 2019',
      GROUNDS,
    )
    expect(report).toMatchObject({ date: '2019-03-08', issued: { date: '2019-03-05' } })
  })
})

test('a headline in capitals that begins with a body keeps its place', () => {
  const title = 'ỦY BAN NHÂN DÂN TỈNH MẪU HỌP PHIÊN THƯỜNG KỲ THÁNG 9'
  expect(parseLines(title, '27/11/2023', BODY, GROUNDS).title).toBe(title)
})
