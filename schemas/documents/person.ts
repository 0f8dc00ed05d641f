import { DocumentTextIcon } from '@sanity/icons/DocumentText'
import { DownloadIcon } from '@sanity/icons/Download'
import { UserIcon } from '@sanity/icons/User'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { importedFromField } from '../presets/imported-from-field.ts'
import { nameField } from '../presets/name-field.ts'
import { namesField } from '../presets/names-field.ts'
import { orderedByName } from '../presets/orderings.ts'
import { slugField } from '../presets/slug-field.ts'
import { sortNameFitsName } from '../validation/sort-name.ts'

export const person = defineType({
  name: 'person',
  title: 'Nhân vật',
  type: 'document',
  icon: UserIcon,
  groups: [
    { name: 'profile', title: 'Hồ sơ', icon: UserIcon, default: true },
    { name: 'life', title: 'Tiểu sử', icon: DocumentTextIcon },
    { name: 'origin', title: 'Nguồn nhập', icon: DownloadIcon },
  ],
  fields: [
    nameField({
      name: 'name',
      title: 'Họ và tên',
      description: 'Họ trước, tên sau, không kèm chức vụ hay danh xưng.',
      group: 'profile',
    }),
    defineField({
      name: 'sortName',
      title: 'Tên để sắp xếp',
      description:
        'Tên gọi đứng trước, không dấu, để danh sách xếp theo tên như người Việt quen dùng.',
      type: 'string',
      group: 'profile',
      validation: (rule) =>
        rule.custom((value, { document }) => sortNameFitsName(value, document?.['name'])).warning(),
    }),
    slugField({ pageOf: 'person', group: 'profile' }),
    namesField({
      name: 'aliases',
      title: 'Tên gọi khác',
      description: 'Bí danh, bút danh, tên thường gọi.',
      group: 'profile',
    }),
    defineField({
      name: 'honorific',
      title: 'Danh xưng',
      description: 'Học hàm, học vị, cấp bậc in trước tên, ví dụ: Đại tướng, PGS.TS.',
      type: 'string',
      group: 'profile',
    }),
    defineField({
      name: 'portrait',
      title: 'Ảnh chân dung',
      description: 'Ảnh rõ mặt, một người.',
      type: 'figure',
      group: 'profile',
      options: { collapsible: true, collapsed: true },
    }),
    defineField({
      name: 'positions',
      title: 'Chức vụ',
      description: 'Chức vụ mới nhất ở trên. Đừng xóa chức vụ cũ: hãy ghi ngày thôi giữ.',
      type: 'array',
      of: [defineArrayMember({ type: 'position' })],
      group: 'profile',
    }),
    defineField({
      name: 'bio',
      title: 'Tiểu sử',
      description: 'Vài đoạn cho trang của người này.',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'block',
          styles: [{ title: 'Đoạn văn', value: 'normal' }],
          lists: [],
          marks: {
            decorators: [
              { title: 'Đậm', value: 'strong' },
              { title: 'Nghiêng', value: 'em' },
            ],
            annotations: [{ type: 'link' }],
          },
        }),
      ],
      group: 'life',
    }),
    defineField({
      name: 'links',
      title: 'Trang khác về người này',
      description: 'Trang chính thức, trang đại biểu…',
      type: 'array',
      of: [defineArrayMember({ type: 'personLink' })],
      group: 'life',
    }),
    importedFromField({ group: 'origin' }),
  ],
  orderings: [orderedByName('sortName', 'Tên A–Y'), orderedByName('name', 'Họ A–Y')],
  preview: {
    select: {
      name: 'name',
      honorific: 'honorific',
      first: 'positions.0.title',
      second: 'positions.1.title',
      warnings: 'importedFrom.warnings',
      media: 'portrait.image',
    },
    prepare: ({ name, honorific, first, second, warnings, media }) => ({
      title: [honorific, name].filter(Boolean).join(' ') || 'Chưa có tên',
      subtitle: [warnings?.length > 0 && '⚠', [first, second].filter(Boolean).join(', ')]
        .filter(Boolean)
        .join(' '),
      media,
    }),
  },
})
