import { DocumentsIcon } from '@sanity/icons/Documents'
import { defineField, defineType } from 'sanity'
import { dateField } from '../presets/date-field.ts'
import { formatDay } from '../presets/format.ts'

export const importedCopy = defineType({
  name: 'importedCopy',
  title: 'Bản tin đăng ở nơi khác',
  type: 'object',
  icon: DocumentsIcon,
  readOnly: true,
  fields: [
    defineField({
      name: 'publisher',
      title: 'Báo',
      description: 'Báo đã đăng, nếu bản tin có ghi nguồn.',
      type: 'string',
    }),
    dateField({
      name: 'publishedOn',
      title: 'Ngày đăng',
      description: 'Ngày in trên bản tin của báo đó.',
    }),
    defineField({
      name: 'file',
      title: 'Tên tệp',
      description: 'Tệp bản tin của báo đó.',
      type: 'string',
    }),
    defineField({
      name: 'sha256',
      title: 'Mã kiểm tra',
      description: 'SHA-256 của tệp, để biết bản tin có bị thay đổi hay không.',
      type: 'string',
    }),
  ],
  preview: {
    select: { publisher: 'publisher', publishedOn: 'publishedOn', file: 'file' },
    prepare: ({ publisher, publishedOn, file }) => ({
      title: publisher || file || 'Báo chưa rõ',
      subtitle: [formatDay(publishedOn), publisher && file].filter(Boolean).join(' · '),
    }),
  },
})
