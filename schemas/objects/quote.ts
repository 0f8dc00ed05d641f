import { DoubleQuoteIcon } from '@sanity/icons/DoubleQuote'
import { defineField, defineType } from 'sanity'
import { referenceField } from '../presets/reference-fields.ts'

export const quote = defineType({
  name: 'quote',
  title: 'Lời trích',
  type: 'object',
  icon: DoubleQuoteIcon,
  fields: [
    defineField({
      name: 'text',
      title: 'Lời nói',
      description: 'Nguyên văn, không cần gõ dấu ngoặc kép.',
      type: 'text',
      rows: 4,
      validation: (rule) => rule.required().error('Chưa nhập lời trích.'),
    }),
    defineField({
      name: 'speaker',
      title: 'Người nói',
      description: 'Tên và chức vụ như muốn in dưới lời trích.',
      type: 'string',
    }),
    referenceField({
      name: 'person',
      title: 'Hồ sơ người nói',
      description: 'Chọn để tên trở thành đường dẫn tới trang của người này.',
      to: 'person',
    }),
  ],
  preview: {
    select: { title: 'text', speaker: 'speaker', person: 'person.name' },
    prepare: ({ title, speaker, person }) => ({ title, subtitle: speaker || person }),
  },
})
