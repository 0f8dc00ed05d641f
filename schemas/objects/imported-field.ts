import { defineField, defineType } from 'sanity'

export const importedField = defineType({
  name: 'importedField',
  title: 'Dấu vết một ô',
  type: 'object',
  fields: [
    defineField({ name: 'field', title: 'Ô', type: 'string' }),
    defineField({ name: 'hash', title: 'Mã giá trị đã ghi', type: 'string' }),
  ],
  preview: { select: { title: 'field', subtitle: 'hash' } },
})
