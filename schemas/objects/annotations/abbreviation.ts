import { StringIcon } from '@sanity/icons/String'
import { defineType } from 'sanity'
import { nameField } from '../../presets/name-field.ts'

export const abbreviation = defineType({
  name: 'abbreviation',
  title: 'Viết tắt',
  type: 'object',
  icon: StringIcon,
  fields: [
    nameField({
      name: 'long',
      title: 'Viết đầy đủ',
      description: 'Bạn đọc thấy khi trỏ vào chữ viết tắt, ví dụ: Công an nhân dân.',
    }),
  ],
  preview: { select: { title: 'long' } },
})
