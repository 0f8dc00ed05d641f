/** A table as the queries give it: rows of text cells. */
export interface TableValue {
  readonly caption?: string | null
  /** How many of the first rows are headings. */
  readonly headerRows?: number | null
  readonly rows?: readonly TableRow[] | null
}

interface TableRow {
  readonly _key: string
  readonly cells?: readonly string[] | null
}

/** A table that scrolls sideways inside the page when it is wider than the screen. */
export function Table({ table }: { readonly table: TableValue }) {
  const rows = table.rows ?? []
  if (rows.length === 0) return null
  const headings = rows.slice(0, table.headerRows ?? 0)
  const data = rows.slice(headings.length)
  return (
    // A section that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table" aria-label={table.caption ?? 'Bảng'} tabIndex={0}>
      <table>
        {table.caption && <caption>{table.caption}</caption>}
        {headings.length > 0 && (
          <thead>
            {headings.map((row) => (
              <Row key={row._key} row={row} isHeading />
            ))}
          </thead>
        )}
        <tbody>
          {data.map((row) => (
            <Row key={row._key} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row, isHeading = false }: { readonly row: TableRow; readonly isHeading?: boolean }) {
  return (
    <tr>
      {(row.cells ?? []).map((cell, column) =>
        // Cells have no identity but their column.
        isHeading ? (
          // oxlint-disable-next-line react/no-array-index-key
          <th key={column} scope="col">
            {cell}
          </th>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <td key={column}>{cell}</td>
        ),
      )}
    </tr>
  )
}
