import { defineField, defineType } from 'sanity'
import { choiceField } from '../presets/choice-field.ts'
import { dateField } from '../presets/date-field.ts'
import { PARTS_OF_DAY } from '../vocabulary/parts-of-day.ts'

export const dateline = defineType({
  name: 'dateline',
  title: 'Nơi và lúc diễn ra',
  type: 'object',
  options: { columns: 3 },
  fields: [
    defineField({
      name: 'place',
      title: 'Nơi diễn ra',
      description: 'Như in ở đầu bài, ví dụ: Bến Tre.',
      type: 'string',
    }),
    dateField({
      name: 'date',
      title: 'Ngày diễn ra',
      description: 'Ngày của sự việc, không phải ngày đăng.',
    }),
    choiceField({
      name: 'partOfDay',
      title: 'Buổi',
      description: 'Để trống nếu bài không nói.',
      choices: PARTS_OF_DAY,
    }),
  ],
})
