import { defineField, defineType } from 'sanity'

export const tableRow = defineType({
  name: 'tableRow',
  title: 'Hàng',
  type: 'object',
  fields: [
    defineField({
      name: 'cells',
      title: 'Các ô',
      description: 'Từ trái sang phải. Ô trống thì để trống, đừng bỏ.',
      type: 'array',
      of: [{ type: 'string' }],
    }),
  ],
  preview: {
    select: { cells: 'cells' },
    prepare: ({ cells }) => ({ title: Array.isArray(cells) ? cells.join(' │ ') : 'Hàng trống' }),
  },
})
