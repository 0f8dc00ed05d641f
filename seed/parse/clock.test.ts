import { describe, expect, test } from 'vitest'
import { parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Tỉnh Mẫu đẩy mạnh công tác cuối năm trên nhiều lĩnh vực quan trọng'
const BODY =
  'Thời gian qua, các đơn vị của tỉnh Mẫu đã tập trung triển khai nhiều nhiệm vụ trọng tâm. Kết quả bước đầu được người dân đồng tình ủng hộ.'

describe('the site’s clock over the headline', () => {
  test.each([
    ['in capitals', ['THỨ HAI, NGÀY 27 THÁNG 11 NĂM 2023 09:35']],
    ['over a line of the page', ['Ngày 27 tháng 11 năm 2023', 'Liên kết website']],
  ])('%s is not the date', (_, lines) => {
    const report = parseLines(...lines, TITLE, BODY, BODY)
    expect(report.title).toBe(TITLE)
    expect(report.date).toBeUndefined()
  })

  test('a day in full right over the headline is the date', () => {
    const report = parseLines('Ngày 27 tháng 11 năm 2023', TITLE, BODY, BODY)
    expect(report).toMatchObject({ title: TITLE, date: '2023-11-27' })
  })

  test('a full stop alone between date and headline is nothing', () => {
    const report = parseLines('Thứ Hai, 27/11/2023, 22:13 (GMT+7)', '.', TITLE, BODY, BODY)
    expect(report).toMatchObject({ title: TITLE, date: '2023-11-27' })
  })
})

describe('a date that was run into the text', () => {
  test('in brackets before the first paragraph', () => {
    const report = parseLines(TITLE, `(27/11/2023) ${BODY}`, BODY)
    expect(report).toMatchObject({ title: TITLE, date: '2023-11-27' })
  })

  test('behind the first words is the paragraph’s', () => {
    expect(parseLines(TITLE, `Ngày hội (27/11/2023) ${BODY}`, BODY).date).toBeUndefined()
  })

  test('between headline and text on one line', () => {
    const report = parseLines(`${TITLE} 09:21 27/11/2023 (BM) -${BODY}`)
    expect(report).toMatchObject({ title: TITLE, date: '2023-11-27', time: '09:21:00' })
  })

  test('of a sentence parts nothing', () => {
    const report = parseLines(`${TITLE} từ ngày 27/11/2023 Sở Mẫu ${BODY}`)
    expect(report.date).toBeUndefined()
    expect(report.title).toBeUndefined()
  })
})

describe('the site’s clock', () => {
  const atTop = (...text: string[]) => parseLines('Thứ bảy,  25/03/2023', TITLE, '', ...text).date
  const STORM = 'Từ đêm 24/7 đến ngày 26/7, nước suối ở tỉnh Mẫu lên nhanh, cuốn mất hai cầu tre.'

  test('is months away from all days that the text tells of', () => {
    expect(atTop(STORM, BODY)).toBeUndefined()
    expect(atTop(STORM.replaceAll('/7', '-7-2014'), BODY)).toBeUndefined()
  })

  test('is the report’s date where one of them is near, or only one is told of', () => {
    expect(atTop(STORM, BODY, 'Ngày 24/3, Sở Mẫu họp.')).toBe('2023-03-25')
    expect(atTop(BODY, 'Theo kế hoạch ngày 2/7, Sở Mẫu họp.')).toBe('2023-03-25')
  })

  test('gives way to the date that is printed over the headline and below it', () => {
    const stamp = 'Chủ nhật, ngày 07/09/2025 06:40 GMT+7'
    const report = parseLines(
      'date 2025-09-07 Chủ đề nóng',
      'Chuyện nuôi ong ở bản xa',
      'Nhà nông',
      stamp,
      TITLE,
      '+ aA -',
      `Huỳnh Mẫu - Tư Dụ ${stamp}`,
      BODY,
    )
    expect(report).toMatchObject({ title: TITLE, date: '2025-09-07' })
    expect(report.byline).toEqual([{ name: 'Huỳnh Mẫu' }, { name: 'Tư Dụ' }])
  })
})

test('a first line that says where somebody stands in the picture is a caption', () => {
  const shown = 'Bà Nguyễn Thị B (thứ hai từ trái sang) và lãnh đạo tỉnh Mẫu chúc mừng xã Mẫu'
  const report = parseLines(shown, BODY)
  expect(report.title).toBeUndefined()
  expect(report.captions).toMatchObject([{ text: shown }])
})
