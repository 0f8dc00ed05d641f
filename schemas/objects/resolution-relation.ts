import { TransferIcon } from '@sanity/icons/Transfer'
import { defineType } from 'sanity'
import { requiredChoiceField } from '../presets/choice-field.ts'
import { requiredReferenceField } from '../presets/reference-fields.ts'
import { titleOf } from '../vocabulary/choice.ts'
import { RELATION_KINDS } from '../vocabulary/relation-kinds.ts'

export const resolutionRelation = defineType({
  name: 'resolutionRelation',
  title: 'Quan hệ với văn bản khác',
  type: 'object',
  icon: TransferIcon,
  fields: [
    requiredChoiceField({
      name: 'kind',
      title: 'Quan hệ',
      description: 'Đọc từ văn bản này sang văn bản kia: văn bản này … văn bản kia.',
      choices: RELATION_KINDS,
    }),
    requiredReferenceField({
      name: 'target',
      title: 'Văn bản kia',
      description: 'Văn bản được triển khai, sửa đổi, thay thế…',
      to: 'resolution',
    }),
  ],
  preview: {
    select: {
      kind: 'kind',
      targetKind: 'target.kind',
      number: 'target.number',
      title: 'target.title',
    },
    prepare: ({ kind, targetKind, number, title }) => ({
      title: [titleOf(RELATION_KINDS, kind), targetKind, number].filter(Boolean).join(' '),
      subtitle: title,
    }),
  },
})
