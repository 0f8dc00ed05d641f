/** Sentences that look like those that a rule is for, and say something else. */
import { describe, expect, test } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'
import { foundIn } from '../testing/found-in.ts'

describe('a larger unit may follow a smaller one without a comma', () => {
  checkPosts([
    [
      'Đồng chí Lê Văn Mẫu, Chủ tịch UBND xã Nậm Dụ huyện Sông Thử dự.',
      { 'Lê Văn Mẫu': ['Chủ tịch UBND xã Nậm Dụ huyện Sông Thử'] },
    ],
    [
      'Bà Lò Thị Dụ, Chủ tịch Hội Nông dân phường Thử thành phố Sơn La cho biết.',
      { 'Lò Thị Dụ': ['Chủ tịch Hội Nông dân phường Thử thành phố Sơn La'] },
    ],
  ])
})

test.each([
  'Ngày 27/11/2023, tại Thông tư số 32/2018/TT-BGDĐT, học sinh lớp 4 học môn mới.',
  'Hội thảo diễn ra ngày 27/11/2023, tại Nghị định số 15/2020/NĐ-CP quy định mức phạt.',
  'Ngày 27/11/2023, tại Quyết định số 123/QĐ-TTg đã nêu rõ lộ trình.',
])('the day of the sentence is not the document’s: %s', (sentence) => {
  expect(foundIn(sentence).documents[0]?.date).toBeUndefined()
})

describe('people beside companies, schools and names that are borne', () => {
  checkPosts([
    [
      'Công an điều tra sai phạm của Công ty do Nguyễn Văn Mẫu làm Giám đốc.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc'] },
    ],
    ['Đồng chí Trường Mẫu, Bí thư Huyện ủy, dự lễ.', { 'Trường Mẫu': ['Bí thư Huyện ủy'] }],
    [
      'Ngôi trường mang tên Hoa Ban do ông Nguyễn Văn Mẫu làm Hiệu trưởng.',
      { 'Nguyễn Văn Mẫu': ['Hiệu trưởng'] },
    ],
    ['Trường hợp ở Chí Linh (nam, 34 tuổi) đã khỏi bệnh.', {}],
    ['Bà Cao Lan, Trưởng phòng Giáo dục, phát biểu.', { 'Cao Lan': ['Trưởng phòng Giáo dục'] }],
    ['Chiến sĩ tình nguyện Hoa Phượng Đỏ về xã.', {}],
  ])
})

describe('posts behind "và", ";" and in brackets', () => {
  checkPosts([
    [
      'Chủ tịch Quốc hội Vũ Văn Mẫu và thủ tướng Phạm Văn Dụ thăm tỉnh.',
      { 'Vũ Văn Mẫu': ['Chủ tịch Quốc hội'], 'Phạm Văn Dụ': ['thủ tướng'] },
    ],
    [
      'Ông Lê Văn Mẫu, Chủ tịch Hội Doanh nhân trẻ; giám đốc Công ty TNHH Dụ cho biết.',
      { 'Lê Văn Mẫu': ['Chủ tịch Hội Doanh nhân trẻ', 'giám đốc Công ty TNHH Dụ'] },
    ],
    [
      'Hai là Bí thư Huyện ủy Nguyễn Văn Mẫu, Lê Văn Dụ phải kiểm điểm.',
      { 'Nguyễn Văn Mẫu': ['Bí thư Huyện ủy'], 'Lê Văn Dụ': [] },
    ],
    ['Người giữ chức Bí thư Đảng ủy xã là em ruột ông Lê Văn Mẫu.', { 'Lê Văn Mẫu': [] }],
  ])
})

describe('words that end a post stand inside the names of bodies', () => {
  checkPosts([
    [
      'Ông Lê Văn Mẫu, Viện trưởng Viện Nghiên cứu văn hóa và con người dự.',
      { 'Lê Văn Mẫu': ['Viện trưởng Viện Nghiên cứu văn hóa và con người'] },
    ],
    [
      'Ông Lê Văn Mẫu, Đội trưởng Đội điều khiển đèn tín hiệu giao thông cho biết.',
      { 'Lê Văn Mẫu': ['Đội trưởng Đội điều khiển đèn tín hiệu giao thông'] },
    ],
    [
      'Ông Lê Văn Mẫu, Giám đốc Trung tâm nuôi dưỡng người mắc bệnh tâm thần tỉnh dự.',
      { 'Lê Văn Mẫu': ['Giám đốc Trung tâm nuôi dưỡng người mắc bệnh tâm thần tỉnh'] },
    ],
    ['Ông Lê Văn Mẫu, Tổng Giám đốc điều hành phiên họp.', { 'Lê Văn Mẫu': ['Tổng Giám đốc'] }],
    [
      'Thượng tọa Thích Quảng Mẫu, Phó Trưởng Ban Hướng dẫn phật tử Trung ương cho biết.',
      { 'Thích Quảng Mẫu': ['Phó Trưởng Ban Hướng dẫn phật tử Trung ương'] },
    ],
    [
      'Ông Tạ Công Dụ, Phó chủ tịch Ủy ban Quốc gia tìm kiếm cứu nạn, dự.',
      { 'Tạ Công Dụ': ['Phó chủ tịch Ủy ban Quốc gia tìm kiếm cứu nạn'] },
    ],
  ])
})

describe('names of five syllables, and short names that two people have', () => {
  checkPosts([
    [
      'Phó Chủ tịch HĐND Đặng Trần Lê Minh Mẫu dự.',
      { 'Đặng Trần Lê Minh Mẫu': ['Phó Chủ tịch HĐND'] },
    ],
    [
      'Anh Y Mẫu Niê đến dự. Ông Y Mẫu, Chủ tịch xã, phát biểu. Ông Y Mẫu Byă cũng dự.',
      { 'Y Mẫu Niê': [], 'Y Mẫu': ['Chủ tịch xã'], 'Y Mẫu Byă': [] },
    ],
  ])
})
