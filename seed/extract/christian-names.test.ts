/** The saint's name belongs to a Catholic's name as printed, and never makes two people of one. */
import { describe, expect, test } from 'vitest'
import { personId, personSlug } from '../build/ids.ts'
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
    // A parish bears a saint's name and is nobody.
    ['Đoàn thăm Giáo xứ Phanxicô Mẫu Sơn.', {}],
  ])

  test('is the same person as without the saint', () => {
    expect(personId('Giuse Trần Văn Mẫu', 'toan-quoc')).toBe(personId('Trần Văn Mẫu', 'toan-quoc'))
    expect(personSlug('Giuse Trần Văn Mẫu', 'ben-tre')).toBe('tran-van-mau-ben-tre')
    expect(personSlug('Giuse Mẫu', 'ben-tre')).toBe('giuse-mau-ben-tre')
  })
})
