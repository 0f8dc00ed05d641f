import { expect, test } from 'vitest'
import { slugify } from '../../vietnamese/slug.ts'
import { slugSource } from './slug-source.ts'

test.each([
  ['article', { title: 'Tỉnh Mẫu họp' }, 'tinh-mau-hop'],
  ['person', { name: 'Nguyễn Văn A' }, 'nguyen-van-a'],
  ['place', {}, ''],
  [
    'resolution',
    { kind: 'Nghị quyết', number: '12-NQ/TW', signedOn: '2022-03-16' },
    'nghi-quyet-12-nq-tw-2022-03-16',
  ],
  ['resolution', { kind: 'Nghị quyết', number: '12-NQ/TW' }, 'nghi-quyet-12-nq-tw'],
  ['resolution', { kind: 'Luật', title: 'Đất đai' }, 'luat-dat-dai'],
  ['resolution', {}, ''],
])('%s %j', (type, fields, slug) => {
  expect(slugify(slugSource(type, fields))).toBe(slug)
})
