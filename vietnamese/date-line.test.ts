import { expect, test } from 'vitest'
import { parseDateLine } from './date-line.ts'

test.each([
  ['27/11/2023', '2023-11-27', undefined, undefined],
  ['04/04/2022 - 08:59', '2022-04-04', '08:59:00', undefined],
  ['19:09, 22/04/2022', '2022-04-22', '19:09:00', undefined],
  ['PV - 03/04/2025 17:35', '2025-04-03', '17:35:00', 'PV'],
  ['TRẦN MẪU (thực hiện) 21/11/2023 02:47', '2023-11-21', '02:47:00', 'TRẦN MẪU'],
  ['ClockThứ Năm, 13/07/2023 16:45', '2023-07-13', '16:45:00', undefined],
  ['Thứ Năm, 02/10/2025, 17:20 Zalo', '2025-10-02', '17:20:00', undefined],
  ['Thứ sáu, 17/2/2023 | 9:14:22 Sáng', '2023-02-17', '09:14:22', undefined],
  ['3/22/2017 9:14:52 AM', '2017-03-22', '09:14:52', undefined],
  ['3/2/2017 9:14:52 AM', '2017-02-03', '09:14:52', undefined],
  ['17/2/2023 2:05 Chiều', '2023-02-17', '14:05:00', undefined],
  ['date 2025-11-19 • Mẫu ngày nay Online', '2025-11-19', undefined, undefined],
  ['Thứ 4, 23/11/2022 | 15:21:38', '2022-11-23', '15:21:38', undefined],
  ['Thứ Hai, ngày 27 tháng 11 năm 2023', '2023-11-27', undefined, undefined],
  ['Cập nhật: 15:30, Thứ Hai, 27/11/2023 (GMT+7)', '2023-11-27', '15:30:00', undefined],
  ['Cập nhật lúc 8h05 ngày 27/11/2023', '2023-11-27', '08:05:00', undefined],
  ['27/11/2023 03:05 CH', '2023-11-27', '15:05:00', undefined],
  ['Ngày đăng: 27/11/2023 - Lượt xem: 1.234', '2023-11-27', undefined, undefined],
  ['Nguyễn Văn A | 27/11/2023 08:00', '2023-11-27', '08:00:00', 'Nguyễn Văn A'],
  ['27/11/2023 08:00 GMT+7', '2023-11-27', '08:00:00', undefined],
  ['Thứ Sáu, 05/01/2024, 10:15 (GMT+7)', '2024-01-05', '10:15:00', undefined],
  ['Được đăng: Thứ hai, 27 Tháng 11 2023 08:30', '2023-11-27', '08:30:00', undefined],
  ['Hà Nội, ngày 27 tháng 11 năm 2023', '2023-11-27', undefined, undefined],
  ['Mẫu Sơn, ngày 27 tháng 11 năm 2023', '2023-11-27', undefined, undefined],
  ['18:42 - Thứ Hai, 27/11/2023 Lượt xem: 2341 In bài viết', '2023-11-27', '18:42:00', undefined],
  ['Posted on 27/11/2023 by admin', '2023-11-27', undefined, undefined],
  ['- Thứ Hai, 27/11/2023, 07:31 - Chia sẻ', '2023-11-27', '07:31:00', undefined],
  ['Thứ hai - 27/11/2023 22:00 383 0', '2023-11-27', '22:00:00', undefined],
  ['• Thứ Hai, 27/11/2023 | 06:00', '2023-11-27', '06:00:00', undefined],
  ['10:22 - 03/08/2023', '2023-08-03', '10:22:00', undefined],
  ['Xây dựng Đảng | 27/11/2023 21:10 (GMT+7)', '2023-11-27', '21:10:00', undefined],
  ['Lượt xem: 120 | Gửi lúc: 27/11/2023 15:42:27', '2023-11-27', '15:42:27', undefined],
  ['Linh - 27/11/2023', '2023-11-27', undefined, 'Linh'],
  ['Thời sự - 27/11/2023', '2023-11-27', undefined, undefined],
  ['Chính trị 14-06-2024', '2024-06-14', undefined, undefined],
  ['Thời sự - Chính trị 14-06-2024 08:00', '2024-06-14', '08:00:00', undefined],
  ['TRẦN MẪU • 27/11/2023 15:30', '2023-11-27', '15:30:00', 'TRẦN MẪU'],
  ['27/11/2023 | 100 | +aa-', '2023-11-27', undefined, undefined],
  ['27-11-2023 - 15:30 | Lượt xem: 123 | In trang', '2023-11-27', '15:30:00', undefined],
  ['Tháng Mười Một 27, 2023', '2023-11-27', undefined, undefined],
  ['27 Tháng Mười Hai, 2023', '2023-12-27', undefined, undefined],
  ['27/11/23 15:30', '2023-11-27', '15:30:00', undefined],
  [
    'Chuyên mục: Tin hoạt động | Người đăng: Quản trị | Ngày: 27-11-2023',
    '2023-11-27',
    undefined,
    undefined,
  ],
])('%s', (line, date, time, author) => {
  const parsed = parseDateLine(line)
  expect(parsed).toMatchObject({ date })
  expect(parsed?.time).toBe(time)
  expect(parsed?.author).toBe(author)
})

test.each([
  'Chiều 24-11-2023, Ban Chỉ đạo họp đánh giá kết quả.',
  'Công an tỉnh Mẫu họp ngày 24-11-2023',
  'Nghị quyết số 12-NQ/TW ngày 16-3-2022',
  'giai đoạn 2021-2025',
  '30/4/1975-30/4/2025',
  '22 - 24/11/2023',
  'Đoàn công tác của tỉnh đến thăm xã Mẫu Sơn - 24/11/2023',
  '',
  'Thứ Hai',
  '08:59',
  'Tỉnh Mẫu chia sẻ kinh nghiệm 27/11/2023',
  '27/11/2023 383 0',
  '27/11/2023 22:00 383 0 12',
  '27/11/2023 22:00 383 hộ',
  '27/11/23',
  'Tháng Mười Một 2023',
  'Chính trị tỉnh Mẫu 14-06-2024',
  '27/11/2023 | 100 hộ | xong',
  '• Hai xã họp mặt • 27/11/2023',
  '• Họp ngày 27/11/2023',
  'Khánh thành ngày 27/11/2023',
])('%j is not a date line', (line) => {
  expect(parseDateLine(line)).toBeUndefined()
})
