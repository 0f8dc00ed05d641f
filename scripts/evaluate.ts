import { composed } from '../vietnamese/letters.ts'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { examplesOfCaptions } from '../seed/evaluate/caption-example.ts'
import { fitWeights } from '../seed/evaluate/fit.ts'
import { exampleOfHeadline } from '../seed/evaluate/headline-example.ts'
import {
  readingOfAnnotation,
  readingOfReport,
  score,
  type Annotation,
  type FieldScore,
} from '../seed/evaluate/score.ts'
import { readReport } from '../seed/index.ts'
import { parseCommand } from './support/command.ts'
import { runScript } from './support/explain.ts'

const USAGE = `
npm run evaluate -- <folder> [folder ...]

Scores the importer on annotated reports: each NN.txt in a folder has the right reading beside it
in NN.json. Prints precision, recall and F1 for each field, and lists what was missed or invented.

  --json     prints the scores as JSON
  --fit <file>
             writes to this file how much each sign of a headline counts by these reports, as
             seed/parse/headline-weights.json holds it; what the file holds is learnt on from
  --fit-captions <file>
             the same for captions without a credit, as seed/parse/caption-weights.json holds it
  -h, --help
`

/** A sign of captions that fewer lines have says nothing of others. */
const FEWEST_LINES = 5
/** Half of the signs of captions are words that weigh less, of which all together decide no line. */
const LEAST_OF_WORDS = 0.1

interface Annotated {
  readonly file: string
  readonly text: string
  readonly annotation: Annotation
}

await runScript(async () => {
  const { values, positionals: folders } = parseCommand(
    USAGE,
    {
      json: { type: 'boolean' },
      fit: { type: 'string' },
      'fit-captions': { type: 'string' },
    },
    { positionals: true },
  )
  if (folders.length === 0) throw new Error(`No folder given.\n\n${USAGE.trim()}`)
  const annotated = (await Promise.all(folders.map(readFolder))).flat()
  const { fit: headlines, 'fit-captions': captions } = values
  if (typeof headlines === 'string') return await fitHeadlines(annotated, headlines)
  if (typeof captions === 'string') return await fitCaptions(annotated, captions)
  const scores = score(annotated.map(readPair))
  console.log(values['json'] ? JSON.stringify(scores, null, 2) : tableOf(scores, annotated.length))
})

async function fitHeadlines(annotated: readonly Annotated[], file: string): Promise<void> {
  const examples = annotated.map(({ text, annotation }) =>
    exampleOfHeadline(text, annotation.headline),
  )
  const told = examples.filter(({ options }) => options.some(({ isRight }) => isRight))
  if (told.length === 0)
    throw new Error(
      'No headline of the annotations is a line of its report: nothing to learn from.',
    )
  await writeWeights(file, fitWeights(told, 1, await readWeights(file)))
  console.log(`${file}: fitted to ${told.length} of ${examples.length} reports.`)
}

async function fitCaptions(annotated: readonly Annotated[], file: string): Promise<void> {
  const examples = annotated.flatMap(({ file: name, text, annotation }) =>
    examplesOfCaptions(
      { file: name, sha256: '', text, encoding: 'utf-8', hints: [], pictures: [] },
      annotation.captions,
    ),
  )
  const captions = examples.filter(({ options }) => options[0]?.isRight).length
  if (captions === 0)
    throw new Error('No line of the reports is a caption without a credit: nothing to learn from.')
  const weights = fitWeights(examples, FEWEST_LINES, await readWeights(file))
  await writeWeights(file, weights, LEAST_OF_WORDS)
  console.log(`${file}: fitted to ${examples.length} lines, ${captions} of them captions.`)
}

/** What earlier reports have taught, from which new ones lead away only where they say so often enough. */
async function readWeights(file: string): Promise<Record<string, number>> {
  const known = await readFile(file, 'utf8').catch((reason: NodeJS.ErrnoException) => {
    if (reason.code === 'ENOENT') return '{}'
    throw reason
  })
  return JSON.parse(known) as Record<string, number>
}

/** Without the signs that make no difference: those of this weight and less. */
async function writeWeights(
  file: string,
  weights: Readonly<Record<string, number>>,
  least = 0,
): Promise<void> {
  const kept = Object.entries(weights).filter(([, weight]) => Math.abs(weight) > least)
  await writeFile(file, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`)
}

async function readFolder(folder: string): Promise<Annotated[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  if (names.length === 0)
    throw new Error(`${folder} holds no annotations: expected NN.txt with NN.json beside it.`)
  return Promise.all(
    names.map(async (name) => {
      const file = `${basename(name, '.json')}.txt`
      const text = await readFile(join(folder, file), 'utf8')
      const annotation = JSON.parse(await readFile(join(folder, name), 'utf8')) as Annotation
      return { file, text: composed(text.replace(/^\ufeff/, '')), annotation }
    }),
  )
}

function readPair({ file, text, annotation }: Annotated) {
  return {
    id: annotation.id,
    expected: readingOfAnnotation(annotation),
    found: readingOfReport(readReport({ file, sha256: '', text })),
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
