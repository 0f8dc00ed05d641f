/** An import's outcome as lines that a person reads. */
import type { PlanEntry } from '../../seed/index.ts'
import type { ImportFailure, ImportSummary } from '../../seed/import/index.ts'

/** More warnings than these are in `--json`. */
const MOST_WARNINGS = 100

const ACTIONS = ['create', 'update', 'unchanged', 'linked', 'left'] as const
const HEADINGS: Readonly<Record<(typeof ACTIONS)[number], string>> = {
  create: 'created',
  update: 'updated',
  unchanged: 'unchanged',
  linked: 'linked',
  left: 'left to editors',
}

/**
 * The summary of an import: the details first, so that a terminal ends with the outcome.
 *
 * @param where which content it was
 */
export function summaryLines(summary: ImportSummary, where: string): string[] {
  return [
    ...section(
      'Warnings',
      summary.warnings,
      ({ file, line, message, excerpt }) =>
        `${place(file, line)}  ${message}${excerpt ? ` “${excerpt}”` : ''}`,
      MOST_WARNINGS,
    ),
    ...section(
      'Fields left as editors changed them',
      summary.left,
      ({ file, type, title, fields }) => `${file}  ${type} “${title}”: ${fields.join(', ')}`,
    ),
    ...section(
      'Printed elsewhere too, linked with the article that is there',
      summary.linked,
      ({ file, publisher, title }) =>
        `${file}${publisher ? `  ${publisher}` : ''}  article “${title}”`,
    ),
    ...section('Failed, nothing of these was written', summary.failures, failureLine),
    ...documentTable(summary),
    ...outcome(summary, where),
  ]
}

/** One line of a plan: what happens to a document. */
export function planLine(entry: PlanEntry): string {
  const { action, type, title, file, fields, left, alsoIn } = entry
  const changed = action === 'update' ? `  ${fields.join(', ')}` : ''
  const kept = left.length > 0 ? `  (left: ${left.join(', ')})` : ''
  const added = alsoIn.filter(({ isWritten }) => isWritten)
  const linked = added.length > 0 ? `  (also in: ${added.map((one) => one.file).join(', ')})` : ''
  return `${action.padEnd(9)} ${type.padEnd(12)} ${title}  [${file}]${changed}${kept}${linked}`
}

function outcome({ reports, documents, dryRun, aborted }: ImportSummary, where: string): string[] {
  const counts = Object.values(documents)
  const isChanged = counts.some(({ create, update, linked }) => create + update + linked > 0)
  const verb = dryRun ? 'Planned' : 'Imported'
  const failed = reports.failed > 0 ? `, ${reports.failed} failed` : ''
  const lines = [`${verb} ${countOf(reports.imported, 'report')}${failed}: ${where}.`]
  if (!isChanged && reports.imported > 0) {
    lines.push('Nothing changed: every document is there already.')
  }
  if (dryRun) lines.push('This was a dry run: nothing was written.')
  if (aborted) lines.push('Stopped before the end. Run the same command again to go on.')
  return lines
}

function documentTable({ documents }: ImportSummary): string[] {
  const types = Object.keys(documents).toSorted()
  const shown = ACTIONS.filter((action) =>
    types.some((type) => (documents[type]?.[action] ?? 0) > 0),
  )
  if (types.length === 0) return []
  const width = Math.max(...types.map((type) => type.length))
  const cells = (label: string, values: readonly string[]): string =>
    `  ${label.padEnd(width)}  ${values.map((value, index) => value.padStart(HEADINGS[shown[index] ?? 'create'].length)).join('  ')}`
  return [
    cells(
      '',
      shown.map((action) => HEADINGS[action]),
    ),
    ...types.map((type) =>
      cells(
        type,
        shown.map((action) => String(documents[type]?.[action] ?? 0)),
      ),
    ),
    '',
  ]
}

function failureLine({ file, line, message }: ImportFailure): string {
  return `${place(file, line)}  ${message}`
}

function section<Item>(
  title: string,
  items: readonly Item[],
  toLine: (item: Item) => string,
  most = Infinity,
): string[] {
  if (items.length === 0) return []
  const more = items.length > most ? [`  … and ${items.length - most} more (--json lists all)`] : []
  const shown = items.slice(0, Math.min(most, items.length))
  return [`${title} (${items.length})`, ...shown.map((item) => `  ${toLine(item)}`), ...more, '']
}

const place = (file: string, line: number | undefined): string =>
  line === undefined ? file : `${file}:${line}`

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
