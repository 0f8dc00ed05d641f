import { sourceOf, type Catalog, type ReadFile, type Report } from '../index.ts'

/** A report with citations whose document depends on which others are known. */
interface Waiting {
  readonly source: ReadFile
  /** How many documents of each key were known when the report was built. */
  readonly known: ReadonlyMap<string, number>
}

/**
 * Reports that cite documents without their date. Which one is meant can change while later reports
 * of the same import bring more documents; those reports are built again at the end, so that the
 * order of the files makes no difference.
 */
export class UndatedCitations {
  readonly #waiting = new Map<string, Waiting>()

  /** Notes a report, before the ones beside it are built. */
  note(report: Report, catalog: Catalog): void {
    const keys = report.found.documents.flatMap(({ kind, number, date }) =>
      date === undefined && number !== undefined ? [keyOf(kind, number)] : [],
    )
    if (keys.length === 0) return
    this.#waiting.set(report.file, {
      source: { ...sourceOf(report), pictures: [] },
      known: new Map(keys.map((key) => [key, knownOf(key, catalog)])),
    })
  }

  /** The reports for which more is known now than when they were built. */
  *due(catalog: Catalog): Generator<ReadFile> {
    for (const { source, known } of this.#waiting.values()) {
      if ([...known].some(([key, count]) => knownOf(key, catalog) !== count)) yield source
    }
  }
}

/** Full numbers are told apart by all of them, bare ones ("Nghị quyết 12") by the serial. */
function keyOf(kind: string, number: string): string {
  return /[-/]/.test(number) ? `${kind} ${number}` : `${kind} ${Number.parseInt(number, 10)}`
}

function knownOf(key: string, catalog: Catalog): number {
  return (catalog.resolutionsByNumber.get(key) ?? catalog.resolutionsBySerial.get(key) ?? []).length
}
