import { BulbOutlineIcon } from '@sanity/icons/BulbOutline'
import { defineField, defineType } from 'sanity'
import { requiredChoiceField } from '../presets/choice-field.ts'
import { dateField } from '../presets/date-field.ts'
import { formatDay } from '../presets/format.ts'
import { newsroomDate } from '../validation/dates.ts'
import { titleOf } from '../vocabulary/choice.ts'
import { CORRECTION_KINDS } from '../vocabulary/correction-kinds.ts'

export const correction = defineType({
  name: 'correction',
  title: 'Đính chính',
  type: 'object',
  icon: BulbOutlineIcon,
  fields: [
    {
      ...dateField({
        name: 'date',
        title: 'Ngày',
        description: 'Ngày đăng đính chính.',
        past: true,
      }),
      initialValue: () => newsroomDate(new Date()),
    },
    requiredChoiceField({
      name: 'kind',
      title: 'Loại',
      description: 'Sai thì đính chính; đúng mà chưa rõ thì nói lại; có tin mới thì cập nhật.',
      choices: CORRECTION_KINDS,
      layout: 'radio',
    }),
    defineField({
      name: 'was',
      title: 'Đã in',
      description: 'Câu chữ trước khi sửa.',
      type: 'text',
      rows: 2,
    }),
    defineField({
      name: 'now',
      title: 'Sửa thành',
      description: 'Câu chữ sau khi sửa.',
      type: 'text',
      rows: 2,
    }),
    defineField({
      name: 'note',
      title: 'Lời nói với bạn đọc',
      description: 'In dưới bài, ví dụ: Bản tin trước ghi nhầm ngày ký nghị quyết.',
      type: 'text',
      rows: 2,
    }),
  ],
  preview: {
    select: { kind: 'kind', date: 'date', note: 'note', now: 'now' },
    prepare: ({ kind, date, note, now }) => ({
      title: [titleOf(CORRECTION_KINDS, kind), formatDay(date)].filter(Boolean).join(' '),
      subtitle: note || now || '',
    }),
  },
})
