import { expect, test } from 'vitest'
import { withOurTerms } from './glossary.ts'

test.each([
  ['Xóa release', 'Xóa đợt phát hành'],
  ['Bản phát hành', 'Đợt phát hành'],
  ['Releases', 'Đợt phát hành'],
  ['Sao chép URL vào clipboard', 'Sao chép URL vào bộ nhớ tạm'],
  [
    'Mở <VersionBadge>{{releaseTitle}}</VersionBadge> release',
    'Mở <VersionBadge>{{releaseTitle}}</VersionBadge> đợt phát hành',
  ],
  ['{{release}} <release/>', '{{release}} <release/>'],
  ['Đợt phát hành', 'Đợt phát hành'],
  ['released', 'released'],
  ['Slug đã được sử dụng', 'Đường dẫn đã được sử dụng'],
])('%s', (text, expected) => {
  expect(withOurTerms(text)).toBe(expected)
})
