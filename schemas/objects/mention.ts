import { UserIcon } from '@sanity/icons/User'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { choiceField } from '../presets/choice-field.ts'
import { nameField } from '../presets/name-field.ts'
import { namesField } from '../presets/names-field.ts'
import { referenceField } from '../presets/reference-fields.ts'
import { hasReference } from '../validation/references.ts'
import { titleOf } from '../vocabulary/choice.ts'
import { MENTION_ROLES } from '../vocabulary/mention-roles.ts'

export const mention = defineType({
  name: 'mention',
  title: 'Người trong bài',
  type: 'object',
  icon: UserIcon,
  fields: [
    nameField({ name: 'name', title: 'Tên như in', description: 'Viết đúng như trong bài.' }),
    referenceField({
      name: 'person',
      title: 'Hồ sơ',
      description: 'Người này là ai. Trùng tên không có nghĩa là cùng một người: hãy xem chức vụ.',
      to: 'person',
    }),
    namesField({
      name: 'honorifics',
      title: 'Danh xưng, học hàm, cấp bậc',
      description: 'Ví dụ: đồng chí, Đại tướng, PGS.TS.',
    }),
    defineField({
      name: 'positions',
      title: 'Chức vụ như in',
      description: 'Chức vụ bài này nêu cho người này, mỗi chức vụ một dòng.',
      type: 'array',
      of: [defineArrayMember({ type: 'mentionPosition' })],
    }),
    choiceField({
      name: 'role',
      title: 'Vai trò trong sự kiện',
      description: 'Chỉ chọn khi bài nói rõ.',
      choices: MENTION_ROLES,
    }),
  ],
  preview: {
    select: {
      name: 'name',
      role: 'role',
      first: 'positions.0.title',
      second: 'positions.1.title',
      person: 'person.name',
      media: 'person.portrait.image',
    },
    prepare: ({ name, role, first, second, person, media }) => ({
      title: name,
      subtitle: [
        !person && '⚠ Chưa nối hồ sơ',
        titleOf(MENTION_ROLES, role),
        [first, second].filter(Boolean).join(', '),
      ]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
  validation: (rule) =>
    rule
      .custom((value: { person?: { _ref?: string } } | undefined) =>
        hasReference(
          value?.person,
          'Tên này chưa nối với hồ sơ nào. Hãy chọn hồ sơ, hoặc tạo mới nếu chưa có.',
        ),
      )
      .warning(),
})
