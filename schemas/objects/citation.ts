import { BookIcon } from '@sanity/icons/Book'
import { defineType } from 'sanity'
import { nameField } from '../presets/name-field.ts'
import { formatDay } from '../presets/format.ts'
import { referenceField } from '../presets/reference-fields.ts'
import { hasReference } from '../validation/references.ts'

export const citation = defineType({
  name: 'citation',
  title: 'Văn bản được dẫn',
  type: 'object',
  icon: BookIcon,
  fields: [
    nameField({
      name: 'text',
      title: 'Như in trong bài',
      description: 'Viết đúng như trong bài, ví dụ: NQ số 12-NQ/TW.',
    }),
    referenceField({
      name: 'resolution',
      title: 'Văn bản',
      description: 'Số văn bản lặp lại qua các khóa: hãy so cả ngày ký và cơ quan ban hành.',
      to: 'resolution',
    }),
  ],
  preview: {
    select: {
      text: 'text',
      kind: 'resolution.kind',
      number: 'resolution.number',
      signedOn: 'resolution.signedOn',
    },
    prepare: ({ text, kind, number, signedOn }) => ({
      title: text,
      subtitle: kind
        ? [[kind, number].filter(Boolean).join(' '), formatDay(signedOn)]
            .filter(Boolean)
            .join(' · ')
        : '⚠ Chưa nối với văn bản nào',
    }),
  },
  validation: (rule) =>
    rule
      .custom((value: { resolution?: { _ref?: string } } | undefined) =>
        hasReference(
          value?.resolution,
          'Chỗ dẫn này chưa nối với văn bản nào. Hãy chọn văn bản đúng số và ngày.',
        ),
      )
      .warning(),
})
