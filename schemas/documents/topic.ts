import { DownloadIcon } from '@sanity/icons/Download'
import { TagIcon } from '@sanity/icons/Tag'
import { defineField, defineType } from 'sanity'
import { importedFromField } from '../presets/imported-from-field.ts'
import { nameField } from '../presets/name-field.ts'
import { orderedByName } from '../presets/orderings.ts'
import { referenceField } from '../presets/reference-fields.ts'
import { slugField } from '../presets/slug-field.ts'

export const topic = defineType({
  name: 'topic',
  title: 'Chuyên mục',
  type: 'document',
  icon: TagIcon,
  groups: [
    { name: 'profile', title: 'Chuyên mục', icon: TagIcon, default: true },
    { name: 'origin', title: 'Nguồn nhập', icon: DownloadIcon },
  ],
  fields: [
    nameField({
      name: 'name',
      title: 'Tên chuyên mục',
      description: 'Ngắn gọn, ví dụ: Xây dựng Đảng.',
      group: 'profile',
    }),
    slugField({ pageOf: 'topic', group: 'profile' }),
    defineField({
      name: 'description',
      title: 'Giới thiệu',
      description: 'Một hai câu ở đầu trang chuyên mục.',
      type: 'text',
      rows: 3,
      group: 'profile',
    }),
    referenceField({
      name: 'parent',
      title: 'Thuộc chuyên mục',
      description: 'Chuyên mục lớn hơn, nếu có.',
      to: 'topic',
      group: 'profile',
    }),
    importedFromField({ group: 'origin' }),
  ],
  orderings: [orderedByName('name', 'Tên A–Y')],
  preview: {
    select: { title: 'name', parent: 'parent.name', description: 'description' },
    prepare: ({ title, parent, description }) => ({
      title: title || 'Chưa có tên',
      subtitle: parent ? `thuộc ${parent}` : description,
    }),
  },
})
