import { UsersIcon } from '@sanity/icons/Users'
import { defineType } from 'sanity'
import { requiredReferenceField } from '../../presets/reference-fields.ts'

export const organizationMention = defineType({
  name: 'organizationMention',
  title: 'Cơ quan',
  type: 'object',
  icon: UsersIcon,
  fields: [
    requiredReferenceField({
      name: 'organization',
      title: 'Cơ quan được nhắc',
      description: 'Chữ được chọn sẽ được hiểu là cơ quan này.',
      to: 'organization',
    }),
  ],
  preview: { select: { title: 'organization.name' } },
})
