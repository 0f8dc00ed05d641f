import { describe, expect, test } from 'vitest'
import { readReport } from '../index.ts'

function documentsIn(paragraph: string) {
  const text = `Hội nghị của tỉnh về công tác cuối năm\n\n27/11/2023\n\n${paragraph}\n`
  return readReport({ file: 'a.txt', sha256: '', text }).found.documents
}

describe('kinds', () => {
  test.each([
    ['Quy chế phối hợp số 9-QC/ĐUA của Đảng ủy về mẫu', ['Quy chế phối hợp']],
    [
      'Quy chế phối hợp số 9-QC/ĐUA của Đảng ủy. Quy chế số 9-QC/ĐUA có bốn chương.',
      ['Quy chế phối hợp'],
    ],
    ['Quy chế số 9-QC/ĐUA của Đảng ủy và quy chế phối hợp 9 xã', ['Quy chế']],
    ['Quy chế số 45/QCLN ngày 1/2/2023 về mẫu', ['Quy chế']],
    ['Thông báo kết luận số 45/TB-UBND về mẫu', ['Thông báo kết luận']],
    ['Thông báo số 45/TB-UBND kết luận về mẫu', ['Thông báo']],
    ['Kiến nghị số 45/KN-VKS-P2 về mẫu', ['Kiến nghị']],
    ['trả lời kiến nghị số 45 của cử tri', []],
    ['Cáo trạng số 45/CT-VKS-P2 về mẫu', ['Cáo trạng']],
    ['Bản án sơ thẩm số 09/2016/DS-ST của Tòa án', ['Bản án sơ thẩm']],
    ['Kết luận thanh tra số 45/KL-TTT về mẫu', ['Kết luận thanh tra']],
    ['Kết luận Kiểm tra số 45/KL-UBKT về mẫu', ['Kết luận kiểm tra']],
    ['Kết luận Kiểm tra (số 45 ngày 1/2/2023) của Huyện ủy Mẫu', ['Kết luận kiểm tra']],
    ['kết luận (45 trang) của đoàn', []],
    ['Kết luận số 45/KL-TTT thanh tra tỉnh', ['Kết luận']],
    ['Văn bản liên tịch số 45/VBLT-HPN-HND về mẫu', ['Văn bản liên tịch']],
    ['Chương trình phối hợp số 45/CTrPH-HPN về mẫu', ['Chương trình phối hợp']],
    ['Công điện khẩn số 45/CĐ-UBND về mẫu', ['Công điện']],
  ])('%s', (text, kinds) => {
    expect(documentsIn(text).map(({ kind }) => kind)).toEqual(kinds)
  })
})

test('decisions that are the source of the report are cited by it; an address is not', () => {
  const numbers = (source: string) =>
    documentsIn(`Tỉnh có ba xã mới.\n\nNguyễn Mẫu\n\n${source}`).map(({ number }) => number)
  expect(numbers('(Nguồn: Quyết định số 217, 219/QĐ-UBND)')).toEqual(['217/QĐ-UBND', '219/QĐ-UBND'])
  expect(numbers('Nguồn: https://mau.vn/quyet-dinh/217/QĐ-UBND')).toEqual([])
})
