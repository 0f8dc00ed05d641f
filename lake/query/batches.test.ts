import fc from 'fast-check'
import { evaluateSync, parse, type ExprNode } from 'groq-js'
import { expect, test } from 'vitest'
import type { LakeDocument } from '../domain/document.ts'
import { ScannedDocuments } from './scan.ts'
import { inBatches } from './batches.ts'

const DOCUMENTS = fc
  .array(fc.record({ n: fc.constantFrom(null, 0, 1, 2, 'x'), m: fc.nat(2) }), { maxLength: 12 })
  .map((values) => values.map((value, index) => ({ _id: `d${index}`, _type: 'note', ...value })))

const FILTER = fc.constantFrom('*[m > 0]', '*[true]', '*[n != 1][m < 2]', '(*)[defined(n)]')
const ORDER = fc.constantFrom('n', 'n desc', 'm, n desc', 'm desc', '_id desc', 'n == ^.n')
const SLICE = fc.constantFrom(
  '[0]',
  '[2]',
  '[-1]',
  '[0...1]',
  '[0..3]',
  '[2...5]',
  '[-3..-1]',
  '[0...100]',
)
const LIST = fc
  .tuple(FILTER, fc.option(ORDER), SLICE, fc.constantFrom('', '._id', '{_id, n}'))
  .map(([filter, order, slice, rest]) =>
    order ? `${filter} | order(${order})${slice}${rest}` : `${filter}${slice}${rest}`,
  )
const QUERY = fc.oneof(
  LIST,
  FILTER.map((filter) => `count(${filter})`),
  fc.tuple(LIST, FILTER).map(([list, filter]) => `{"list": ${list}, "n": count(${filter})}`),
  fc
    .tuple(LIST, LIST)
    .map(([one, other]) => `{"n": n, "list": (${one}), "other": {"l": ${other}}}`),
  fc.tuple(FILTER, LIST).map(([filter, list]) => `${filter}{"n": count(${filter}), "l": ${list}}`),
)

test('what is found batch by batch is what is found at once', () => {
  fc.assert(
    fc.property(DOCUMENTS, QUERY, fc.integer({ min: 1, max: 5 }), (plain, query, batchSize) => {
      const documents = plain as unknown as LakeDocument[]
      const everything = new ScannedDocuments(() => documents)
      const run = (tree: ExprNode): unknown => evaluateSync(tree, { dataset: documents }).data
      const tree = parse(query)
      const batched = inBatches(tree, { everything, evaluate: run, batchSize })
      expect(run(batched)).toEqual(run(tree))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['*[n >= 0] | order(n desc)[0...3]', 13, 100],
  ['*[n >= 10][0...3]', 10, 20],
  ['count(*[n > 0])', 10, 100],
  ['{"first": *[n >= 0] | order(n desc)[0]}', 11, 100],
])('%s holds %i documents at the most and reads %i', (query, held, read) => {
  const documents = Array.from({ length: 100 }, (_, n) => ({ _id: `d${n}`, _type: 'note', n }))
  let [most, seen] = [0, 0]
  const everything = new ScannedDocuments(function* () {
    for (const document of documents as unknown as LakeDocument[]) {
      seen++
      yield document
    }
  })
  const evaluate = (part: ExprNode): unknown => {
    let node = part as unknown as { base?: unknown; args?: unknown[]; value?: unknown[] }
    while (node.base ?? node.args) node = (node.base ?? node.args?.[0]) as typeof node
    most = Math.max(most, node.value?.length ?? Infinity)
    return evaluateSync(part, {}).data
  }
  inBatches(parse(query), { everything, evaluate, batchSize: 10 })
  expect([most, seen]).toEqual([held, read])
})
