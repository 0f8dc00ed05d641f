import { ThListIcon } from '@sanity/icons/ThList'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { headerRowsFit, rowsAreEven, type TableLike } from '../validation/table.ts'

export const table = defineType({
  name: 'table',
  title: 'Bảng',
  type: 'object',
  icon: ThListIcon,
  fields: [
    defineField({
      name: 'caption',
      title: 'Tên bảng',
      description: 'In phía trên bảng.',
      type: 'string',
    }),
    defineField({
      name: 'headerRows',
      title: 'Số hàng tiêu đề',
      description: 'Bao nhiêu hàng đầu là tên cột. Thường là 1.',
      type: 'number',
      initialValue: 1,
      validation: (rule) => rule.integer().min(0).error('Số hàng tiêu đề là một số nguyên, từ 0.'),
    }),
    defineField({
      name: 'rows',
      title: 'Các hàng',
      description: 'Mỗi hàng có số ô bằng nhau.',
      type: 'array',
      of: [defineArrayMember({ type: 'tableRow' })],
      validation: (rule) => rule.required().min(1).error('Bảng cần ít nhất một hàng.'),
    }),
  ],
  preview: {
    select: { caption: 'caption', rows: 'rows' },
    prepare: ({ caption, rows }) => {
      const count = Array.isArray(rows) ? rows.length : 0
      return { title: caption || 'Bảng', subtitle: `${count} hàng` }
    },
  },
  validation: (rule) => [
    rule.custom((value: TableLike | undefined) => headerRowsFit(value)).error(),
    rule.custom((value: TableLike | undefined) => rowsAreEven(value)).warning(),
  ],
})
