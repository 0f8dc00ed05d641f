import { LinkIcon } from '@sanity/icons/Link'
import { defineField, defineType } from 'sanity'

export const link = defineType({
  name: 'link',
  title: 'Đường dẫn',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'href',
      title: 'Địa chỉ',
      description: 'Bắt đầu bằng https://, hoặc / cho trang trong báo, mailto: cho thư điện tử.',
      type: 'url',
      validation: (rule) => [
        rule.required().error('Chưa nhập địa chỉ.'),
        rule
          .uri({ scheme: ['http', 'https', 'mailto', 'tel'], allowRelative: true })
          .error('Địa chỉ phải bắt đầu bằng https://, http://, mailto:, tel: hoặc /'),
      ],
    }),
  ],
  preview: { select: { title: 'href' } },
})
