import { DownloadIcon } from '@sanity/icons/Download'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { datetimeField } from '../presets/datetime-field.ts'

export const importedFrom = defineType({
  name: 'importedFrom',
  title: 'Nguồn nhập',
  type: 'object',
  icon: DownloadIcon,
  fieldsets: [{ name: 'file', title: 'Tệp gốc', options: { collapsible: true, collapsed: true } }],
  fields: [
    defineField({
      name: 'warnings',
      title: 'Cần xem lại',
      description:
        'Những chỗ chương trình nhập chưa chắc. Nội dung được giữ nguyên như bản in; xem xong điểm nào thì xóa điểm đó.',
      type: 'array',
      of: [defineArrayMember({ type: 'importWarning' })],
      options: { disableActions: ['add', 'addBefore', 'addAfter', 'duplicate', 'copy'] },
    }),
    defineField({
      name: 'publisher',
      title: 'Báo',
      description: 'Báo đã đăng bản tin này.',
      type: 'string',
      readOnly: true,
    }),
    defineField({
      name: 'alsoIn',
      title: 'Báo khác cũng đăng',
      description:
        'Cùng bản tin này trong các tệp khác. Chương trình nhập nhận ra nên không tạo bài thứ hai.',
      type: 'array',
      of: [defineArrayMember({ type: 'importedCopy' })],
      readOnly: true,
      hidden: ({ value }) => value === undefined,
    }),
    {
      ...datetimeField({
        name: 'importedAt',
        title: 'Nhập lúc',
        description: 'Lần đầu chương trình ghi tài liệu này.',
      }),
      readOnly: true,
    },
    defineField({
      name: 'file',
      title: 'Tên tệp',
      description: 'Tệp bản tin mà tài liệu này được lấy từ đó.',
      type: 'string',
      readOnly: true,
      fieldset: 'file',
    }),
    defineField({
      name: 'sha256',
      title: 'Mã kiểm tra',
      description: 'SHA-256 của tệp, để biết bản tin có bị thay đổi hay không.',
      type: 'string',
      readOnly: true,
      fieldset: 'file',
    }),
    defineField({
      name: 'fields',
      title: 'Dấu vết từng ô',
      description: 'Giá trị mà chương trình đã ghi, để lần nhập sau không đè lên chỗ bạn đã sửa.',
      type: 'array',
      of: [defineArrayMember({ type: 'importedField' })],
      readOnly: true,
      hidden: true,
    }),
  ],
})
