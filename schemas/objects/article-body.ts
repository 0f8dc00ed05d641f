import { defineArrayMember, defineType } from 'sanity'

export const articleBody = defineType({
  name: 'articleBody',
  title: 'Nội dung',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Đoạn văn', value: 'normal' },
        { title: 'Tít xen', value: 'h2' },
        { title: 'Tít xen nhỏ', value: 'h3' },
        { title: 'Trích dẫn', value: 'blockquote' },
      ],
      lists: [
        { title: 'Gạch đầu dòng', value: 'bullet' },
        { title: 'Đánh số', value: 'number' },
      ],
      marks: {
        decorators: [
          { title: 'Đậm', value: 'strong' },
          { title: 'Nghiêng', value: 'em' },
        ],
        annotations: [
          { type: 'personMention' },
          { type: 'resolutionMention' },
          { type: 'organizationMention' },
          { type: 'abbreviation' },
          { type: 'link' },
        ],
      },
    }),
    defineArrayMember({ type: 'figure' }),
    defineArrayMember({ type: 'quote' }),
    defineArrayMember({ type: 'table' }),
  ],
})
