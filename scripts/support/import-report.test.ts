import { expect, test } from 'vitest'
import { catalogOf, planReports, readReport } from '../../seed/index.ts'
import { importReports } from '../../seed/import/index.ts'
import { exampleReport } from '../../seed/testing/example-reports.ts'
import { planLine, summaryLines } from './import-report.ts'

const first = { file: 'a.txt', text: exampleReport(0) }
const second = { file: 'b.txt', text: `${exampleReport(0)}\nNguồn: baomau.vn\n` }
const sources = [first, second].map((source) => ({
  ...source,
  sha256: `sha-${source.file}`,
  encoding: 'utf-8',
  hints: [],
  pictures: [],
}))
const reports = sources.map((source) => readReport(source))

test('the line of an article names the other files that are linked with it', () => {
  const nothing = { catalog: catalogOf(), documents: new Map() }
  const { entries } = planReports(reports, nothing, { importedAt: '2026-01-01T00:00:00Z' })
  expect(entries.slice(0, 1).map(planLine)).toEqual([
    expect.stringMatching(/^create +article +Gia Lai .*\[a\.txt\] +\(also in: b\.txt\)$/),
  ])
  expect(entries.slice(1).map(planLine).join('\n')).not.toContain('also in')
})

test('the summary names the reports that were linked, and their papers', async () => {
  const lines = summaryLines(await importReports({ sources, dryRun: true }), 'nowhere')
  const at = lines.indexOf('Printed elsewhere too, linked with the article that is there (1)')
  expect(lines[at + 1]).toMatch(/^ {2}b\.txt {2}baomau\.vn {2}article “Gia Lai .* lần thứ 1”/)
})
