/** One thing that is measured, with what it must reach. */
export interface Figure {
  readonly name: string
  readonly unit: string
  readonly limit: number
  /** Whether the limit is the most that it may be, or the least that it must be. */
  readonly bound: 'at most' | 'at least'
  readonly measured: number
}

/** A benchmark: sets up what it needs in an empty folder, measures, and cleans nothing up. */
export interface Benchmark {
  readonly name: string
  readonly about: string
  run(folder: string): Promise<Figure[]>
}

/** The value below which a part of all values lie; `part` is from 0 to 1. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN
}

/** How often the limit goes into the value, or the value into the limit: below 1 is missed. */
export function headroom({ measured, limit, bound }: Figure): number {
  return bound === 'at most' ? limit / measured : measured / limit
}

/** A table for the terminal. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${round(figure.measured)} ${figure.unit}`,
    `${figure.bound} ${round(figure.limit)} ${figure.unit}`,
    `${headroom(figure).toFixed(2)}x`,
    headroom(figure) >= 1 ? 'reached' : 'MISSED',
  ])
  const all = [['figure', 'measured', 'limit', 'headroom', ''], ...rows]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function round(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 })
}
