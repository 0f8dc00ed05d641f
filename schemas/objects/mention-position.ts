import { CaseIcon } from '@sanity/icons/Case'
import { defineType } from 'sanity'
import { nameField } from '../presets/name-field.ts'
import { referenceField } from '../presets/reference-fields.ts'

export const mentionPosition = defineType({
  name: 'mentionPosition',
  title: 'Chức vụ như in',
  type: 'object',
  icon: CaseIcon,
  fields: [
    nameField({
      name: 'title',
      title: 'Chức vụ',
      description: 'Viết đúng như trong bài, ví dụ: Phó bí thư Tỉnh ủy.',
    }),
    referenceField({
      name: 'organization',
      title: 'Cơ quan',
      description: 'Cơ quan mà chức vụ này thuộc về.',
      to: 'organization',
    }),
  ],
  preview: {
    select: { title: 'title', subtitle: 'organization.name' },
  },
})
