import { defineField, defineType } from 'sanity'

/** The length at which search engines cut a title and a description off. */
const TITLE_SHOWN = 60
const DESCRIPTION_SHOWN = 160

export const seo = defineType({
  name: 'seo',
  title: 'Tìm kiếm và chia sẻ',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Tiêu đề khi chia sẻ',
      description: 'Để trống thì dùng tiêu đề bài.',
      type: 'string',
      validation: (rule) =>
        rule
          .max(TITLE_SHOWN)
          .warning(`Trên ${TITLE_SHOWN} ký tự sẽ bị cắt trong kết quả tìm kiếm.`),
    }),
    defineField({
      name: 'description',
      title: 'Tóm tắt khi chia sẻ',
      description: 'Để trống thì dùng sapo.',
      type: 'text',
      rows: 3,
      validation: (rule) =>
        rule
          .max(DESCRIPTION_SHOWN)
          .warning(`Trên ${DESCRIPTION_SHOWN} ký tự sẽ bị cắt trong kết quả tìm kiếm.`),
    }),
    defineField({
      name: 'image',
      title: 'Ảnh khi chia sẻ',
      description: 'Để trống thì dùng ảnh chính. Nên là ảnh ngang, từ 1200 × 630 điểm ảnh.',
      type: 'image',
      options: { hotspot: true },
    }),
  ],
})
