import { defineType } from 'sanity'
import { StringIcon } from '@sanity/icons/String'
import { nameField } from '../presets/name-field.ts'
import { defineField } from 'sanity'

export const abbreviationEntry = defineType({
  name: 'abbreviationEntry',
  title: 'Chữ viết tắt',
  type: 'object',
  icon: StringIcon,
  options: { columns: 2 },
  fields: [
    nameField({ name: 'short', title: 'Viết tắt', description: 'Ví dụ: CAND.' }),
    defineField({
      name: 'long',
      title: 'Viết đầy đủ',
      description: 'Ví dụ: Công an nhân dân. Bạn đọc thấy khi trỏ vào chữ viết tắt.',
      type: 'string',
    }),
  ],
  preview: { select: { title: 'short', subtitle: 'long' } },
})
