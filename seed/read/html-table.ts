/** Tables of pages: which rows hold data, and where cells of other rows or columns reach into them. */
import { defaultTreeAdapter } from 'parse5'
import { attribute, elementsOf, lettersBelow, type Element, type Node } from './html-tree.ts'

/** Places of a row that no cell of its own begins in. */
export interface Gaps {
  readonly before: number
  readonly after: number
}

/** A total or a heading over all columns; what is longer is text that a table lays out. */
const LONGEST_SPANNING = 100
/** Nothing printed is wider or higher; what claims to be must not fill the memory. */
const MOST_SPANNED = 100

/** True for a cell of a row. */
export const isCell = (node: Node): node is Element =>
  defaultTreeAdapter.isElementNode(node) && (node.tagName === 'td' || node.tagName === 'th')

/**
 * The rows of a table that hold data, each cell with the empty places beside it. Old pages lay out
 * pictures and whole articles with tables: rows of one cell are no data, unless it spans others.
 */
export function dataRowsOf(table: Element): Map<Element, Map<Element, Gaps>> {
  const rows = rowsOf(table).filter((row) => !isLayout(row))
  const gaps = gapsOf(rows)
  const isData = (row: Element) => cellsOf(row).length > 1
  const hasData = rows.filter(isData).length > 1
  return new Map(
    rows
      .filter((row) => isData(row) || (hasData && isSpanning(row, gaps)))
      .map((row) => [row, gaps.get(row) ?? new Map<Element, Gaps>()]),
  )
}

/** Rows of the table itself, and not of those inside it. */
function rowsOf(table: Element): Element[] {
  return table.childNodes
    .filter((node) => defaultTreeAdapter.isElementNode(node))
    .flatMap((node) =>
      node.tagName === 'tr'
        ? [node]
        : node.childNodes.filter(
            (child): child is Element =>
              defaultTreeAdapter.isElementNode(child) && child.tagName === 'tr',
          ),
    )
}

const cellsOf = (row: Element): Element[] => row.childNodes.filter(isCell)

function isLayout(row: Element): boolean {
  return ['img', 'table', 'h1', 'h2'].some((tagName) => elementsOf(row, tagName).length > 0)
}

function isSpanning(row: Element, gaps: ReadonlyMap<Element, ReadonlyMap<Element, Gaps>>): boolean {
  const [cell] = cellsOf(row)
  if (!cell) return false
  const { before, after } = gaps.get(row)?.get(cell) ?? { before: 0, after: 0 }
  return before + after > 0 && (lettersBelow(cell).get(cell) ?? 0) <= LONGEST_SPANNING
}

/** Cells are put into columns as browsers do it (HTML, 4.9.12.1), which tells what is empty. */
function gapsOf(rows: readonly Element[]): Map<Element, Map<Element, Gaps>> {
  const taken: number[] = []
  const skipTaken = (column: number): number => {
    let at = column
    while ((taken[at] ?? 0) > 0) taken[at++]!--
    return at
  }
  return new Map(
    rows.map((row) => {
      let column = 0
      const cells = cellsOf(row).map((cell, index, all): [Element, Gaps] => {
        const start = skipTaken(column)
        const before = start - column
        const width = spanOf(cell, 'colspan')
        const height = spanOf(cell, 'rowspan')
        for (let at = start; at < Math.min(start + width, MOST_SPANNED); at++)
          taken[at] = height - 1
        const end = start + width
        column = index === all.length - 1 ? skipTaken(end) : end
        return [cell, { before, after: column - start - 1 }]
      })
      return [row, new Map(cells)]
    }),
  )
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return span >= 1 && span <= MOST_SPANNED ? span : 1
}
