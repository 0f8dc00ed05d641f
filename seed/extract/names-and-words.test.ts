/** Words that are part of a name in one place, and stand beside it in another. */
import { describe } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'

describe('Ông is a surname, too', () => {
  checkPosts([
    [
      'Tòa tuyên phạt Lưu Đình Giả: 4 năm tù; Ông Thị Dụ (nguyên Phó Giám đốc Sở Mẫu): 2 năm tù.',
      { 'Lưu Đình Giả': [], 'Ông Thị Dụ': ['nguyên Phó Giám đốc Sở Mẫu'] },
    ],
    [
      'Dự lễ có Viện trưởng Viện Kiểm sát tỉnh Ông Thế Mẫu và đại biểu các xã.',
      { 'Ông Thế Mẫu': ['Viện trưởng Viện Kiểm sát tỉnh'] },
    ],
    ['Dự lễ có Chủ tịch UBND xã Ông Nguyễn Văn Mẫu.', { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND xã'] }],
    ['Ông Thế Mẫu, Bí thư Đảng ủy xã Dụ, dự lễ.', { 'Thế Mẫu': ['Bí thư Đảng ủy xã Dụ'] }],
  ])
})

describe('words that open a sentence', () => {
  checkPosts([
    [
      'Riêng Âu Đức Mẫu, cựu Bí thư Đảng ủy xã, vắng mặt.',
      { 'Âu Đức Mẫu': ['cựu Bí thư Đảng ủy xã'] },
    ],
    [
      'Riêng ông Nguyễn Văn Mẫu, Bí thư Huyện ủy, vắng mặt.',
      { 'Nguyễn Văn Mẫu': ['Bí thư Huyện ủy'] },
    ],
  ])
})

describe('who is called together', () => {
  checkPosts([
    [
      'Chị em Cái Dụ khoe con heo đất; bà Nguyễn Thị Mẫu, Bí thư Huyện ủy, chung vui.',
      { 'Nguyễn Thị Mẫu': ['Bí thư Huyện ủy'] },
    ],
    ['Chị Cái Thị Mẫu, Bí thư Xã đoàn, dự.', { 'Cái Thị Mẫu': ['Bí thư Xã đoàn'] }],
  ])
})

describe('initials behind a name are another’s', () => {
  checkPosts([
    [
      'Nhà của cựu Chủ tịch UBND huyện Bùi Quý Mẫu T.L',
      { 'Bùi Quý Mẫu': ['cựu Chủ tịch UBND huyện'] },
    ],
    ['Ông Nguyễn Văn A. Mẫu là Bí thư Đảng ủy.', { 'Nguyễn Văn A': [] }],
  ])
})

describe('whom a temple is for', () => {
  checkPosts([
    ['Đoàn viếng Đền thờ Thiên hộ Nguyễn Duy Mẫu, Đền thờ Đốc binh Trần Tấn Dụ.', {}],
    [
      'Đoàn viếng Đền thờ; ông Nguyễn Duy Mẫu, Bí thư Huyện ủy, dâng hương.',
      { 'Nguyễn Duy Mẫu': ['Bí thư Huyện ủy'] },
    ],
  ])
})

describe('as many posts in the bracket as names before it', () => {
  checkPosts([
    [
      'Cơ quan điều tra truy tố Bùi Quý Mẫu, Cù Xuân Dụ (cựu Chủ tịch và Phó Chủ tịch UBND huyện Mẫu) cùng Lại Thế Thử, Phùng Bá Ví (cựu Trưởng phòng, Phó Trưởng phòng Nội vụ).',
      {
        'Bùi Quý Mẫu': ['cựu Chủ tịch'],
        'Cù Xuân Dụ': ['Phó Chủ tịch UBND huyện Mẫu'],
        'Lại Thế Thử': ['cựu Trưởng phòng'],
        'Phùng Bá Ví': ['Phó Trưởng phòng Nội vụ'],
      },
    ],
    [
      'Dự có ông Bùi Quý Mẫu (Bí thư, Chủ tịch HĐND huyện).',
      { 'Bùi Quý Mẫu': ['Bí thư', 'Chủ tịch HĐND huyện'] },
    ],
  ])
})
