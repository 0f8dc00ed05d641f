import { expect, test } from 'vitest'
import { readReport } from '../../../seed/index.ts'
import { NO_CORRECTIONS } from './corrections.ts'
import type { Review } from './dataset.ts'
import { EMPTY_STATE, type ImportAction, importReducer } from './state.ts'

const report = (file: string) => readReport({ file, text: 'Tiêu đề\n27/11/2023\n', sha256: file })
const opened = importReducer(EMPTY_STATE, {
  type: 'opened',
  reports: [report('1.txt'), report('2.txt')],
  refused: [],
})
const after = (...actions: ImportAction[]) => actions.reduce(importReducer, opened)

test('opened reports are uncorrected, and the first is shown', () => {
  expect(opened.shown).toBe(0)
  expect(opened.reports.map(({ corrections }) => corrections)).toEqual([
    NO_CORRECTIONS,
    NO_CORRECTIONS,
  ])
})

test('a correction is of the report that is shown, and of no other', () => {
  const state = after({ type: 'shown', index: 1 }, { type: 'isNotPerson', name: 'Hội An' })
  expect(state.reports.map(({ corrections }) => corrections.notPeople)).toEqual([[], ['Hội An']])
})

test.each<[string, ImportAction[], object]>([
  ['a person is chosen', [{ type: 'isPerson', name: 'A', id: 'p1' }], { identities: { A: 'p1' } }],
  [
    'and unchosen',
    [
      { type: 'isPerson', name: 'A', id: 'p1' },
      { type: 'isPerson', name: 'A', id: undefined },
    ],
    { identities: {} },
  ],
  ['a document is none', [{ type: 'isNotDocument', key: 'k' }], { notDocuments: ['k'] }],
  [
    'an organisation is none',
    [{ type: 'isNotOrganization', key: 'o' }],
    { notOrganizations: ['o'], notPlaces: [] },
  ],
  ['a place is none', [{ type: 'isNotPlace', key: 'p' }], { notPlaces: ['p'] }],
  ['a line is the headline', [{ type: 'isHeadline', start: 9 }], { headline: 9 }],
  ['a caption is body', [{ type: 'captionIsBody', start: 9 }], { bodyCaptions: [9] }],
  [
    'corrections are taken back',
    [{ type: 'captionIsBody', start: 9 }, { type: 'uncorrected' }],
    NO_CORRECTIONS,
  ],
])('%s', (_name, actions, corrections) => {
  expect(after(...actions).reports[0]?.corrections).toMatchObject(corrections)
})

test('another report drops the selection', () => {
  const finding = { kind: 'person', key: 'A' } as const
  expect(after({ type: 'selected', finding }).selected).toEqual(finding)
  expect(after({ type: 'selected', finding }, { type: 'shown', index: 1 }).selected).toBeUndefined()
})

test('closed, the tool is empty', () => {
  expect(after({ type: 'closed' })).toEqual(EMPTY_STATE)
})

test('what was made is shown until the next report is opened', () => {
  const review = { built: [], existing: new Map(), plan: { changes: [] } } as unknown as Review
  expect(after({ type: 'created', review }).done).toBe(review)
  expect(
    after({ type: 'created', review }, { type: 'opened', reports: [report('3.txt')], refused: [] })
      .done,
  ).toBeUndefined()
})
