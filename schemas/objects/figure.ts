import { ImageIcon } from '@sanity/icons/Image'
import { defineField, defineType } from 'sanity'
import {
  captionHasPicture,
  type FigureLike,
  figureHoldsSomething,
  pictureIsDescribed,
} from '../validation/figure.ts'

export const figure = defineType({
  name: 'figure',
  title: 'Ảnh',
  type: 'object',
  icon: ImageIcon,
  fields: [
    defineField({
      name: 'image',
      title: 'Tệp ảnh',
      description:
        'Kéo ảnh vào đây. Bấm biểu tượng cắt ảnh để chọn vùng luôn được giữ lại khi ảnh bị cắt.',
      type: 'image',
      options: { hotspot: true },
    }),
    defineField({
      name: 'caption',
      title: 'Chú thích',
      description: 'Dòng chữ in dưới ảnh: ai, làm gì, ở đâu, khi nào.',
      type: 'text',
      rows: 2,
    }),
    defineField({
      name: 'credit',
      title: 'Tác giả ảnh',
      description:
        'Người chụp hoặc hãng cung cấp ảnh, ví dụ: Nguyễn Văn A, TTXVN. Không gõ chữ “Ảnh:”.',
      type: 'string',
    }),
    defineField({
      name: 'alt',
      title: 'Mô tả cho người khiếm thị',
      description:
        'Một câu nói trong ảnh có gì. Máy đọc màn hình sẽ đọc câu này; bạn đọc thường không thấy.',
      type: 'string',
    }),
  ],
  preview: {
    select: {
      caption: 'caption',
      credit: 'credit',
      alt: 'alt',
      media: 'image',
      asset: 'image.asset._ref',
    },
    prepare: ({ caption, credit, alt, media, asset }) => ({
      title: caption || alt || 'Ảnh chưa có chú thích',
      subtitle: [!asset && '⚠ Thiếu ảnh', credit && `Ảnh: ${credit}`].filter(Boolean).join(' · '),
      ...(asset && { media }),
    }),
  },
  validation: (rule) => [
    rule.custom((value: FigureLike | undefined) => figureHoldsSomething(value)).error(),
    rule.custom((value: FigureLike | undefined) => captionHasPicture(value)).warning(),
    rule.custom((value: FigureLike | undefined) => pictureIsDescribed(value)).warning(),
  ],
})
