/** A table, as far as its rules look at it. */
export interface TableLike {
  readonly rows?: readonly { readonly cells?: readonly string[] | undefined }[] | undefined
  readonly headerRows?: number | undefined
}

/** Checks that every row of a table has as many cells as the first. */
export function rowsAreEven(table: TableLike | undefined): true | string {
  const widths = (table?.rows ?? []).map((row) => row.cells?.length ?? 0)
  const uneven = widths.findIndex((width) => width !== widths[0])
  if (uneven < 1) return true
  return `Hàng ${uneven + 1} có ${widths[uneven]} ô, hàng đầu có ${widths[0]} ô. Bảng có thể bị lệch cột.`
}

/** Checks that a table does not count more header rows than it has rows. */
export function headerRowsFit(table: TableLike | undefined): true | string {
  const rows = table?.rows?.length ?? 0
  const headers = table?.headerRows ?? 0
  return headers <= rows || `Bảng có ${rows} hàng nhưng lại khai ${headers} hàng tiêu đề.`
}
