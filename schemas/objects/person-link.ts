import { LinkIcon } from '@sanity/icons/Link'
import { defineField, defineType } from 'sanity'

export const personLink = defineType({
  name: 'personLink',
  title: 'Đường dẫn ngoài',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Tên trang',
      description: 'Ví dụ: Trang đại biểu Quốc hội.',
      type: 'string',
    }),
    defineField({
      name: 'url',
      title: 'Địa chỉ',
      description: 'Bắt đầu bằng https://',
      type: 'url',
      validation: (rule) => [
        rule.required().error('Chưa nhập địa chỉ.'),
        rule
          .uri({ scheme: ['http', 'https'] })
          .error('Địa chỉ phải bắt đầu bằng http:// hoặc https://'),
      ],
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'url' } },
})
