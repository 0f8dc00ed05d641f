import { BookmarkIcon } from '@sanity/icons/Bookmark'
import { CalendarIcon } from '@sanity/icons/Calendar'
import { DocumentTextIcon } from '@sanity/icons/DocumentText'
import { DownloadIcon } from '@sanity/icons/Download'
import { SearchIcon } from '@sanity/icons/Search'
import { UsersIcon } from '@sanity/icons/Users'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { datetimeField } from '../presets/datetime-field.ts'
import { formatDay } from '../presets/format.ts'
import { importedFromField } from '../presets/imported-from-field.ts'
import { newestFirst, orderedByName } from '../presets/orderings.ts'
import { referencesField } from '../presets/reference-fields.ts'
import { slugField } from '../presets/slug-field.ts'
import { isNotBefore } from '../validation/dates.ts'
import {
  headlineHasNoFullStop,
  headlineIsNotShouted,
  headlineIsShort,
} from '../validation/headline.ts'
import { isNotBlank } from '../validation/text.ts'

export const article = defineType({
  name: 'article',
  title: 'Bài viết',
  type: 'document',
  icon: DocumentTextIcon,
  groups: [
    { name: 'content', title: 'Nội dung', icon: DocumentTextIcon, default: true },
    { name: 'people', title: 'Người và văn bản', icon: UsersIcon },
    { name: 'topics', title: 'Phân loại', icon: BookmarkIcon },
    { name: 'publication', title: 'Xuất bản', icon: CalendarIcon },
    { name: 'seo', title: 'Chia sẻ', icon: SearchIcon },
    { name: 'origin', title: 'Nguồn nhập', icon: DownloadIcon },
  ],
  fields: [
    defineField({
      name: 'kicker',
      title: 'Dòng dẫn',
      description: 'Dòng nhỏ in trên tiêu đề, nếu có.',
      type: 'string',
      group: 'content',
    }),
    defineField({
      name: 'title',
      title: 'Tiêu đề',
      description: 'Viết như câu thường, không có dấu chấm ở cuối.',
      type: 'string',
      group: 'content',
      validation: (rule) => [
        rule.required().error('Chưa nhập tiêu đề.'),
        rule.custom((value) => isNotBlank(value)).error(),
        rule.custom((value) => headlineHasNoFullStop(value)).warning(),
        rule.custom((value) => headlineIsNotShouted(value)).warning(),
        rule.custom((value) => headlineIsShort(value)).warning(),
      ],
    }),
    slugField({ pageOf: 'article', group: 'content' }),
    defineField({
      name: 'lead',
      title: 'Sapo',
      description: 'Đoạn mở đầu tóm tắt bài, in đậm dưới tiêu đề. Để trống nếu bài không có sapo.',
      type: 'text',
      rows: 3,
      group: 'content',
    }),
    defineField({
      name: 'leadImage',
      title: 'Ảnh chính',
      description: 'In đầu bài và trên trang chủ.',
      type: 'figure',
      group: 'content',
      options: { collapsible: true, collapsed: true },
    }),
    defineField({
      name: 'body',
      title: 'Nội dung',
      description:
        'Chọn chữ rồi bấm Người, Văn bản, Cơ quan hoặc Viết tắt để bạn đọc tra được ngay trong bài.',
      type: 'articleBody',
      group: 'content',
      validation: (rule) => rule.required().min(1).error('Bài chưa có nội dung.'),
    }),
    defineField({
      name: 'mentions',
      title: 'Người trong bài',
      description:
        'Những người có mặt trong sự việc, với chức vụ như bài đã in. Không tính người chụp ảnh, người viết.',
      type: 'array',
      of: [defineArrayMember({ type: 'mention' })],
      group: 'people',
    }),
    defineField({
      name: 'citations',
      title: 'Văn bản được dẫn',
      description: 'Nghị quyết, chỉ thị, quyết định… mà bài nhắc tới, mỗi chỗ nhắc một dòng.',
      type: 'array',
      of: [defineArrayMember({ type: 'citation' })],
      group: 'people',
    }),
    referencesField({
      name: 'organizations',
      title: 'Cơ quan trong bài',
      description: 'Cơ quan, tổ chức mà bài nói tới.',
      to: 'organization',
      group: 'people',
    }),
    defineField({
      name: 'abbreviations',
      title: 'Chữ viết tắt',
      description: 'Chữ viết tắt bài đã giải thích, ví dụ: Công an nhân dân (CAND).',
      type: 'array',
      of: [defineArrayMember({ type: 'abbreviationEntry' })],
      group: 'people',
    }),
    referencesField({
      name: 'places',
      title: 'Địa danh',
      description: 'Nơi bài nói tới, để bạn đọc tìm tin theo địa phương.',
      to: 'place',
      group: 'topics',
    }),
    referencesField({
      name: 'topics',
      title: 'Chuyên mục',
      description: 'Bài thuộc chuyên mục nào. Chọn một đến ba chuyên mục là đủ.',
      to: 'topic',
      group: 'topics',
    }),
    referencesField({
      name: 'related',
      title: 'Bài liên quan',
      description: 'In cuối bài, theo thứ tự ở đây.',
      to: 'article',
      weak: true,
      group: 'topics',
    }),
    defineField({
      name: 'dateline',
      title: 'Nơi và lúc diễn ra',
      description: 'Sự việc diễn ra ở đâu, khi nào. Khác với lúc đăng bài.',
      type: 'dateline',
      group: 'publication',
    }),
    datetimeField({
      name: 'publishedAt',
      title: 'Đăng lúc',
      description: 'Ngày giờ in trên bài. Bài chỉ ghi ngày thì để 00:00.',
      group: 'publication',
      validation: (rule) => rule.required().error('Chưa có ngày đăng.'),
    }),
    datetimeField({
      name: 'updatedAt',
      title: 'Cập nhật lúc',
      description: 'Chỉ ghi khi nội dung đã thay đổi sau khi đăng.',
      group: 'publication',
      validation: (rule) =>
        rule
          .custom((value, { document }) =>
            isNotBefore(value, document?.['publishedAt'], 'Lúc cập nhật đứng trước lúc đăng.'),
          )
          .error(),
    }),
    datetimeField({
      name: 'embargoUntil',
      title: 'Giữ tin đến',
      description: 'Bạn đọc chỉ thấy bài sau giờ này, dù bài đã xuất bản. Để trống nếu không giữ.',
      group: 'publication',
    }),
    defineField({
      name: 'byline',
      title: 'Tác giả',
      description: 'Người viết và người chụp ảnh, theo thứ tự in.',
      type: 'array',
      of: [defineArrayMember({ type: 'bylineEntry' })],
      group: 'publication',
    }),
    defineField({
      name: 'source',
      title: 'Nguồn',
      description: 'Báo hoặc cơ quan mà bài được lấy từ đó. Để trống nếu là bài của mình.',
      type: 'source',
      group: 'publication',
    }),
    defineField({
      name: 'corrections',
      title: 'Đính chính',
      description: 'Mỗi lần sửa một lỗi đã đăng thì ghi một mục. Bạn đọc thấy ở cuối bài.',
      type: 'array',
      of: [defineArrayMember({ type: 'correction' })],
      group: 'publication',
    }),
    defineField({
      name: 'seo',
      title: 'Tìm kiếm và chia sẻ',
      description: 'Chỉ điền khi muốn khác với tiêu đề, sapo và ảnh của bài.',
      type: 'seo',
      group: 'seo',
    }),
    importedFromField({ group: 'origin' }),
  ],
  orderings: [
    newestFirst('publishedAt', 'Mới đăng trước'),
    { name: 'publishedAtAsc', title: 'Cũ trước', by: [{ field: 'publishedAt', direction: 'asc' }] },
    orderedByName('title', 'Tiêu đề A–Y'),
  ],
  preview: {
    select: {
      title: 'title',
      publishedAt: 'publishedAt',
      place: 'dateline.place',
      source: 'source.name',
      warnings: 'importedFrom.warnings',
      media: 'leadImage.image',
    },
    prepare: ({ title, publishedAt, place, source, warnings, media }) => ({
      title: title || 'Bài chưa có tiêu đề',
      subtitle: [warningCount(warnings), formatDay(publishedAt), place || source]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
})

function warningCount(warnings: unknown): string {
  const count = Array.isArray(warnings) ? warnings.length : 0
  return count > 0 ? `⚠ ${count}` : ''
}
