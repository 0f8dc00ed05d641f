import { EditIcon } from '@sanity/icons/Edit'
import { defineType } from 'sanity'
import { choiceField } from '../presets/choice-field.ts'
import { nameField } from '../presets/name-field.ts'
import { referenceField } from '../presets/reference-fields.ts'
import { BYLINE_ROLES } from '../vocabulary/byline-roles.ts'
import { titleOf } from '../vocabulary/choice.ts'

export const bylineEntry = defineType({
  name: 'bylineEntry',
  title: 'Tác giả',
  type: 'object',
  icon: EditIcon,
  fields: [
    nameField({
      name: 'name',
      title: 'Tên in',
      description: 'Như in ở cuối bài, kể cả bút danh hoặc PV.',
    }),
    choiceField({
      name: 'role',
      title: 'Phần việc',
      description: 'Viết bài, chụp ảnh, hay cả hai.',
      choices: BYLINE_ROLES,
    }),
    referenceField({
      name: 'person',
      title: 'Hồ sơ',
      description: 'Chỉ chọn khi chắc bút danh này là của ai.',
      to: 'person',
    }),
  ],
  preview: {
    select: { title: 'name', role: 'role' },
    prepare: ({ title, role }) => ({ title, subtitle: titleOf(BYLINE_ROLES, role) ?? '' }),
  },
})
