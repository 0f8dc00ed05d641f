import { BookIcon } from '@sanity/icons/Book'
import { DownloadIcon } from '@sanity/icons/Download'
import { LinkIcon } from '@sanity/icons/Link'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { formatDocument } from '../../vietnamese/document-number.ts'
import { choiceField, requiredChoiceField } from '../presets/choice-field.ts'
import { dateField } from '../presets/date-field.ts'
import { formatDay } from '../presets/format.ts'
import { importedFromField } from '../presets/imported-from-field.ts'
import { newestFirst, orderedByName } from '../presets/orderings.ts'
import { referenceField, referencesField } from '../presets/reference-fields.ts'
import { slugField } from '../presets/slug-field.ts'
import {
  documentNumberFitsDate,
  documentNumberFitsKind,
  documentNumberIsGiven,
  documentNumberIsRegular,
  documentNumberParses,
} from '../validation/document-number.ts'
import { isGiven } from '../validation/text.ts'
import { RESOLUTION_KINDS } from '../vocabulary/resolution-kinds.ts'
import { RESOLUTION_STATUSES } from '../vocabulary/resolution-statuses.ts'

export const resolution = defineType({
  name: 'resolution',
  title: 'Văn bản',
  type: 'document',
  icon: BookIcon,
  groups: [
    { name: 'identity', title: 'Văn bản', icon: BookIcon, default: true },
    { name: 'relations', title: 'Quan hệ, hiệu lực', icon: LinkIcon },
    { name: 'origin', title: 'Nguồn nhập', icon: DownloadIcon },
  ],
  fields: [
    requiredChoiceField({
      name: 'kind',
      title: 'Loại văn bản',
      description: 'Nghị quyết, Chỉ thị, Quyết định…',
      choices: RESOLUTION_KINDS,
      group: 'identity',
    }),
    defineField({
      name: 'number',
      title: 'Số, ký hiệu',
      description: 'Viết như văn bản đã ban hành, ví dụ: 12-NQ/TW hoặc 05/2023/NQ-HĐND.',
      type: 'string',
      group: 'identity',
      validation: (rule) => [
        rule.custom((number) => documentNumberParses(number)).error(),
        rule
          .custom((number, { document }) => documentNumberIsGiven(number, document?.['kind']))
          .warning(),
        rule.custom((number) => documentNumberIsRegular(number)).warning(),
        rule
          .custom((number, { document }) => documentNumberFitsKind(number, document?.['kind']))
          .warning(),
        rule
          .custom((number, { document }) => documentNumberFitsDate(number, document?.['signedOn']))
          .warning(),
      ],
    }),
    dateField({
      name: 'signedOn',
      title: 'Ngày ký',
      description: 'Số văn bản lặp lại qua các năm, các khóa: ngày ký phân biệt chúng.',
      past: true,
      group: 'identity',
    }),
    referenceField({
      name: 'issuer',
      title: 'Cơ quan ban hành',
      description:
        'TW trong số văn bản có thể là Trung ương, Bộ Chính trị hoặc Ban Bí thư: hãy xem văn bản.',
      to: 'organization',
      group: 'identity',
      wanted: 'Chưa chọn cơ quan ban hành: dễ lẫn với văn bản cùng số của nơi khác.',
    }),
    defineField({
      name: 'title',
      title: 'Trích yếu',
      description: 'Nội dung chính của văn bản, bỏ chữ “về” ở đầu.',
      type: 'text',
      rows: 3,
      group: 'identity',
      validation: (rule) =>
        rule
          .custom((title) => isGiven(title, 'Chưa có trích yếu: bạn đọc chưa biết văn bản nói gì.'))
          .warning(),
    }),
    slugField({ pageOf: 'resolution', group: 'identity' }),
    defineField({
      name: 'term',
      title: 'Khóa',
      description: 'Khóa Đảng bộ, Quốc hội hoặc Hội đồng nhân dân, ví dụ: khóa XIII.',
      type: 'string',
      group: 'identity',
    }),
    referencesField({
      name: 'signers',
      title: 'Người ký',
      description: 'Người ký văn bản; văn bản liên tịch có nhiều người ký.',
      to: 'person',
      group: 'identity',
    }),
    defineField({
      name: 'summary',
      title: 'Tóm tắt',
      description: 'Vài câu cho bạn đọc chưa biết văn bản này nói gì.',
      type: 'text',
      rows: 4,
      group: 'identity',
    }),
    defineField({
      name: 'officialUrl',
      title: 'Bản chính thức',
      description: 'Địa chỉ văn bản trên trang của cơ quan ban hành hoặc Công báo.',
      type: 'url',
      group: 'identity',
      validation: (rule) =>
        rule
          .uri({ scheme: ['http', 'https'] })
          .error('Địa chỉ phải bắt đầu bằng http:// hoặc https://'),
    }),
    defineField({
      name: 'file',
      title: 'Tệp văn bản',
      description: 'Bản PDF hoặc Word để bạn đọc tải về.',
      type: 'file',
      options: { accept: '.pdf,.doc,.docx' },
      group: 'identity',
    }),
    choiceField({
      name: 'status',
      title: 'Hiệu lực',
      description: 'Để trống nếu chưa kiểm tra.',
      choices: RESOLUTION_STATUSES,
      group: 'relations',
    }),
    dateField({
      name: 'effectiveFrom',
      title: 'Có hiệu lực từ',
      description: 'Ngày văn bản bắt đầu có hiệu lực, nếu văn bản ghi rõ.',
      group: 'relations',
    }),
    dateField({
      name: 'expiresOn',
      title: 'Hết hiệu lực từ',
      description: 'Để trống nếu còn hiệu lực.',
      group: 'relations',
      notBefore: {
        field: 'effectiveFrom',
        message: 'Ngày hết hiệu lực đứng trước ngày có hiệu lực.',
      },
    }),
    defineField({
      name: 'relations',
      title: 'Quan hệ với văn bản khác',
      description: 'Văn bản này triển khai, sửa đổi, thay thế… văn bản nào.',
      type: 'array',
      of: [defineArrayMember({ type: 'resolutionRelation' })],
      group: 'relations',
    }),
    importedFromField({ group: 'origin' }),
  ],
  orderings: [
    newestFirst('signedOn', 'Mới ký trước'),
    orderedByName('number', 'Số văn bản'),
    orderedByName('kind', 'Loại văn bản'),
  ],
  preview: {
    select: {
      kind: 'kind',
      number: 'number',
      title: 'title',
      issuer: 'issuer.name',
      signedOn: 'signedOn',
      warnings: 'importedFrom.warnings',
    },
    prepare: ({ kind, number, title, issuer, signedOn, warnings }) => ({
      title: number
        ? formatDocument(kind ?? 'Văn bản', number)
        : [kind, title].filter(Boolean).join(' '),
      subtitle: [
        warnings?.length > 0 && '⚠',
        [issuer, formatDay(signedOn), number && title].filter(Boolean).join(' · '),
      ]
        .filter(Boolean)
        .join(' '),
    }),
  },
})
