import { defineField } from 'sanity'
import { importWarningsAreSettled, type WarnedImport } from '../validation/import-warnings.ts'

/** Where an imported document came from, and what its import was unsure of. */
export function importedFromField({ group }: { readonly group: string }) {
  return defineField({
    name: 'importedFrom',
    title: 'Nguồn nhập',
    description:
      'Do chương trình nhập tin ghi lại. Những chỗ chương trình chưa chắc nằm ở “Cần xem lại”.',
    type: 'importedFrom',
    group,
    hidden: ({ value }) => value === undefined,
    validation: (rule) =>
      rule.custom((value: WarnedImport | undefined) => importWarningsAreSettled(value)).warning(),
  })
}
