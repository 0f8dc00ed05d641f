import { UserIcon } from '@sanity/icons/User'
import { defineType } from 'sanity'
import { requiredReferenceField } from '../../presets/reference-fields.ts'

export const personMention = defineType({
  name: 'personMention',
  title: 'Người',
  type: 'object',
  icon: UserIcon,
  fields: [
    requiredReferenceField({
      name: 'person',
      title: 'Người được nhắc',
      description: 'Chữ được chọn sẽ dẫn tới trang của người này.',
      to: 'person',
    }),
  ],
  preview: { select: { title: 'person.name' } },
})
