/** The saint's name belongs to a Catholic's name as printed, and never makes two people of one. */
import { describe } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'

describe('names with a saint before them', () => {
  checkPosts([
    [
      'Đoàn gặp Đức Giám mục Antôn Vũ Đức Mẫu; Linh mục Đa Minh Ngô Văn Dụ, Chánh xứ Nhà thờ Chánh Tòa.',
      { 'Antôn Vũ Đức Mẫu': ['Giám mục'], 'Đa Minh Ngô Văn Dụ': ['Chánh xứ Nhà thờ Chánh Tòa'] },
    ],
    ['Ông Gioan Baotixita Lê Văn Mẫu phát biểu.', { 'Gioan Baotixita Lê Văn Mẫu': [] }],
    // He is one, with or without the saint.
    [
      'Linh mục Phêrô Trần Văn Dụ dự. Linh mục Trần Văn Dụ, Quản hạt Mẫu Sơn phát biểu.',
      { 'Phêrô Trần Văn Dụ': ['Quản hạt Mẫu Sơn'] },
    ],
    [
      'Cha Giacôbê Đặng Hữu Thí, Chánh xứ Mẫu Sơn, dự.',
      { 'Giacôbê Đặng Hữu Thí': ['Chánh xứ Mẫu Sơn'] },
    ],
    // A commune is called after a saint, too.
    [
      'Chủ tịch UBND xã Vinh Sơn Trần Văn Mẫu dự.',
      { 'Trần Văn Mẫu': ['Chủ tịch UBND xã Vinh Sơn'] },
    ],
    ['Bà Trần Thị Mẫu, Giám mục Antôn đến thăm.', { 'Trần Thị Mẫu': ['Giám mục'] }],
    // A parish bears a saint's name and is nobody.
    ['Đoàn thăm Giáo xứ Phanxicô Mẫu Sơn.', {}],
  ])
})
