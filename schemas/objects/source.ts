import { defineField, defineType } from 'sanity'

export const source = defineType({
  name: 'source',
  title: 'Nguồn',
  type: 'object',
  options: { columns: 2 },
  fields: [
    defineField({
      name: 'name',
      title: 'Tên nguồn',
      description: 'Như in sau chữ “Nguồn:” hoặc “Theo”.',
      type: 'string',
    }),
    defineField({
      name: 'url',
      title: 'Địa chỉ',
      description: 'Địa chỉ bài gốc, bắt đầu bằng https://',
      type: 'url',
      validation: (rule) =>
        rule
          .uri({ scheme: ['http', 'https'] })
          .error('Địa chỉ phải bắt đầu bằng http:// hoặc https://'),
    }),
  ],
})
