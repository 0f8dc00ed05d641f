import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import { defineField, defineType } from 'sanity'

export const importWarning = defineType({
  name: 'importWarning',
  title: 'Điểm cần xem lại',
  type: 'object',
  icon: WarningOutlineIcon,
  readOnly: true,
  fields: [
    defineField({
      name: 'message',
      title: 'Điều chưa chắc',
      description: 'Chương trình nhập nói lý do bằng lời.',
      type: 'string',
    }),
    defineField({
      name: 'excerpt',
      title: 'Đoạn trong bài',
      description: 'Trích nguyên văn chỗ cần xem.',
      type: 'text',
      rows: 2,
    }),
    defineField({
      name: 'line',
      title: 'Dòng',
      description: 'Dòng thứ mấy của tệp gốc.',
      type: 'number',
    }),
    defineField({
      name: 'code',
      title: 'Loại',
      description: 'Mã để người phát triển tra cứu.',
      type: 'string',
    }),
  ],
  preview: {
    select: { message: 'message', excerpt: 'excerpt', line: 'line' },
    prepare: ({ message, excerpt, line }) => ({
      title: message || 'Cần xem lại',
      subtitle: [line && `Dòng ${line}`, excerpt && `“${excerpt}”`].filter(Boolean).join(' · '),
    }),
  },
})
