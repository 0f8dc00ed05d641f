import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readReport } from '../seed/index.ts'
import {
  readingOfAnnotation,
  readingOfReport,
  score,
  type Annotation,
  type FieldScore,
} from '../seed/evaluate/score.ts'
import { parseCommand } from './support/command.ts'
import { runScript } from './support/explain.ts'

const USAGE = `
npm run evaluate -- <folder>

Scores the importer on annotated reports: each NN.txt in the folder has the right reading beside it
in NN.json. Prints precision, recall and F1 for each field, and lists what was missed or invented.

  --json     prints the scores as JSON
  -h, --help
`

await runScript(async () => {
  const { values, positionals } = parseCommand(
    USAGE,
    { json: { type: 'boolean' } },
    { positionals: true },
  )
  const [folder] = positionals
  if (folder === undefined) throw new Error(`No folder given.\n\n${USAGE.trim()}`)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  if (names.length === 0)
    throw new Error(`${folder} holds no annotations: expected NN.txt with NN.json beside it.`)
  const pairs = await Promise.all(names.map((name) => readPair(folder, name)))
  const scores = score(pairs)
  console.log(values['json'] ? JSON.stringify(scores, null, 2) : tableOf(scores, pairs.length))
})

async function readPair(folder: string, name: string) {
  const annotation = JSON.parse(await readFile(join(folder, name), 'utf8')) as Annotation
  const file = `${basename(name, '.json')}.txt`
  const text = (await readFile(join(folder, file), 'utf8')).replace(/^\ufeff/, '').normalize('NFC')
  const report = readReport({ file, sha256: '', text })
  return {
    id: annotation.id,
    expected: readingOfAnnotation(annotation),
    found: readingOfReport(report),
  }
}

function tableOf(scores: readonly FieldScore[], reports: number): string {
  const rows = scores.map(({ field, precision, recall, f1, right, expected, found }) =>
    [
      field.padEnd(18),
      ...[precision, recall, f1].map((value) => value.toFixed(3).padStart(9)),
      `${right}/${expected} (${found} found)`.padStart(20),
    ].join(' '),
  )
  const misses = scores.flatMap(({ field, missed, invented }) => [
    ...missed.map((value) => `  missed   ${field}  ${value}`),
    ...invented.map((value) => `  invented ${field}  ${value}`),
  ])
  return [
    `${reports} reports`,
    ['field'.padEnd(18), 'precision', '   recall', '       F1', 'right/expected'.padStart(20)].join(
      ' ',
    ),
    ...rows,
    ...(misses.length > 0 ? ['', ...misses] : ['', 'Nothing was missed or invented.']),
  ].join('\n')
}
