import { BookIcon } from '@sanity/icons/Book'
import { defineType } from 'sanity'
import { requiredReferenceField } from '../../presets/reference-fields.ts'

export const resolutionMention = defineType({
  name: 'resolutionMention',
  title: 'Văn bản',
  type: 'object',
  icon: BookIcon,
  fields: [
    requiredReferenceField({
      name: 'resolution',
      title: 'Văn bản được dẫn',
      description: 'Chữ được chọn sẽ dẫn tới trang của văn bản này. Hãy so cả ngày ký.',
      to: 'resolution',
    }),
  ],
  preview: { select: { title: 'resolution.number', subtitle: 'resolution.title' } },
})
