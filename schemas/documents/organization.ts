import { DownloadIcon } from '@sanity/icons/Download'
import { UsersIcon } from '@sanity/icons/Users'
import { defineField, defineType } from 'sanity'
import { choiceField } from '../presets/choice-field.ts'
import { importedFromField } from '../presets/imported-from-field.ts'
import { nameField } from '../presets/name-field.ts'
import { namesField } from '../presets/names-field.ts'
import { orderedByName } from '../presets/orderings.ts'
import { referenceField } from '../presets/reference-fields.ts'
import { slugField } from '../presets/slug-field.ts'
import { titleOf } from '../vocabulary/choice.ts'
import { ORGANIZATION_KINDS } from '../vocabulary/organization-kinds.ts'

export const organization = defineType({
  name: 'organization',
  title: 'Cơ quan, tổ chức',
  type: 'document',
  icon: UsersIcon,
  groups: [
    { name: 'profile', title: 'Hồ sơ', icon: UsersIcon, default: true },
    { name: 'origin', title: 'Nguồn nhập', icon: DownloadIcon },
  ],
  fields: [
    nameField({
      name: 'name',
      title: 'Tên đầy đủ',
      description: 'Có tên địa phương để không lẫn, ví dụ: Công an tỉnh Bến Tre.',
      group: 'profile',
    }),
    defineField({
      name: 'shortName',
      title: 'Tên ngắn',
      description: 'Tên gọi trong bài khi đã rõ địa phương, ví dụ: Công an tỉnh.',
      type: 'string',
      group: 'profile',
    }),
    slugField({ pageOf: 'organization', group: 'profile' }),
    namesField({
      name: 'aliases',
      title: 'Tên gọi khác',
      description: 'Tên cũ, chữ viết tắt, cách gọi khác.',
      group: 'profile',
    }),
    choiceField({
      name: 'kind',
      title: 'Loại',
      description: 'Cơ quan này thuộc khối nào.',
      choices: ORGANIZATION_KINDS,
      group: 'profile',
    }),
    referenceField({
      name: 'parent',
      title: 'Trực thuộc',
      description: 'Cơ quan cấp trên trực tiếp.',
      to: 'organization',
      group: 'profile',
    }),
    referenceField({
      name: 'place',
      title: 'Địa bàn',
      description: 'Địa phương mà cơ quan này phụ trách hoặc đặt trụ sở.',
      to: 'place',
      group: 'profile',
    }),
    defineField({
      name: 'description',
      title: 'Giới thiệu',
      description: 'Một hai câu cho bạn đọc.',
      type: 'text',
      rows: 3,
      group: 'profile',
    }),
    importedFromField({ group: 'origin' }),
  ],
  orderings: [orderedByName('name', 'Tên A–Y'), orderedByName('kind', 'Loại')],
  preview: {
    select: { name: 'name', kind: 'kind', place: 'place.name', parent: 'parent.name' },
    prepare: ({ name, kind, place, parent }) => ({
      title: name || 'Chưa có tên',
      subtitle: [titleOf(ORGANIZATION_KINDS, kind), parent && `thuộc ${parent}`, place]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
