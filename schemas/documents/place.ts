import { DownloadIcon } from '@sanity/icons/Download'
import { PinIcon } from '@sanity/icons/Pin'
import { defineType } from 'sanity'
import { choiceField } from '../presets/choice-field.ts'
import { importedFromField } from '../presets/imported-from-field.ts'
import { nameField } from '../presets/name-field.ts'
import { namesField } from '../presets/names-field.ts'
import { orderedByName } from '../presets/orderings.ts'
import { referenceField } from '../presets/reference-fields.ts'
import { slugField } from '../presets/slug-field.ts'
import { titleOf } from '../vocabulary/choice.ts'
import { PLACE_KINDS } from '../vocabulary/place-kinds.ts'

export const place = defineType({
  name: 'place',
  title: 'Địa danh',
  type: 'document',
  icon: PinIcon,
  groups: [
    { name: 'profile', title: 'Hồ sơ', icon: PinIcon, default: true },
    { name: 'origin', title: 'Nguồn nhập', icon: DownloadIcon },
  ],
  fields: [
    nameField({
      name: 'name',
      title: 'Tên',
      description: 'Ví dụ: Bến Tre, xã An Bình.',
      group: 'profile',
    }),
    slugField({ group: 'profile' }),
    choiceField({
      name: 'kind',
      title: 'Cấp',
      description: 'Tỉnh, huyện, xã…',
      choices: PLACE_KINDS,
      group: 'profile',
    }),
    referenceField({
      name: 'parent',
      title: 'Thuộc',
      description: 'Đơn vị hành chính lớn hơn một cấp.',
      to: 'place',
      group: 'profile',
    }),
    namesField({
      name: 'aliases',
      title: 'Tên gọi khác',
      description: 'Tên cũ, tên trước khi sáp nhập, tên viết tắt.',
      group: 'profile',
    }),
    importedFromField({ group: 'origin' }),
  ],
  orderings: [orderedByName('name', 'Tên A–Y'), orderedByName('kind', 'Cấp')],
  preview: {
    select: { name: 'name', kind: 'kind', parent: 'parent.name' },
    prepare: ({ name, kind, parent }) => ({
      title: name || 'Chưa có tên',
      subtitle: [titleOf(PLACE_KINDS, kind), parent && `thuộc ${parent}`]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
