import { CaseIcon } from '@sanity/icons/Case'
import { defineType } from 'sanity'
import { dateField } from '../presets/date-field.ts'
import { nameField } from '../presets/name-field.ts'
import { referenceField } from '../presets/reference-fields.ts'
import { formatDay } from '../presets/format.ts'

export const position = defineType({
  name: 'position',
  title: 'Chức vụ',
  type: 'object',
  icon: CaseIcon,
  fieldsets: [{ name: 'term', title: 'Thời gian giữ chức', options: { columns: 2 } }],
  fields: [
    nameField({ name: 'title', title: 'Chức vụ', description: 'Ví dụ: Chủ tịch UBND tỉnh.' }),
    referenceField({
      name: 'organization',
      title: 'Cơ quan',
      description: 'Cơ quan mà chức vụ này thuộc về.',
      to: 'organization',
    }),
    {
      ...dateField({ name: 'from', title: 'Từ ngày', description: 'Ngày nhận chức, nếu biết.' }),
      fieldset: 'term',
    },
    {
      ...dateField({
        name: 'to',
        title: 'Đến ngày',
        description: 'Để trống nếu còn giữ chức.',
        notBefore: { field: 'from', message: 'Ngày thôi chức đứng trước ngày nhận chức.' },
      }),
      fieldset: 'term',
    },
    referenceField({
      name: 'firstSeenIn',
      title: 'Gặp lần đầu trong bài',
      description: 'Bài báo đầu tiên nêu chức vụ này.',
      to: 'article',
      weak: true,
    }),
  ],
  preview: {
    select: { title: 'title', organization: 'organization.name', from: 'from', to: 'to' },
    prepare: ({ title, organization, from, to }) => ({
      title,
      subtitle: [organization, period(from, to)].filter(Boolean).join(' · '),
    }),
  },
})

function period(from?: string, to?: string): string {
  if (from && to) return `${formatDay(from)} – ${formatDay(to)}`
  if (from) return `từ ${formatDay(from)}`
  return to ? `đến ${formatDay(to)}` : ''
}
