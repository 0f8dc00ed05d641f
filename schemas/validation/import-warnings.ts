/** An imported document's provenance, as far as the rule looks at it. */
export interface WarnedImport {
  readonly warnings?: readonly unknown[] | undefined
}

/** Checks that an editor has dealt with everything the import was unsure of. */
export function importWarningsAreSettled(imported: WarnedImport | undefined): true | string {
  const open = imported?.warnings?.length ?? 0
  if (open === 0) return true
  return `Còn ${open} điểm cần xem lại từ lúc nhập. Xem xong điểm nào thì xóa điểm đó khỏi danh sách.`
}
