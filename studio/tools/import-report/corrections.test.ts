import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildDocuments, buildReports, catalogOf, readReport } from '../../../seed/index.ts'
import { correctReport, NO_CORRECTIONS } from './corrections.ts'

const seed = new URL('../../../seed/reports/000_74added453e97457.txt', import.meta.url)
const report = readReport({
  file: 'report.txt',
  text: readFileSync(seed, 'utf8'),
  sha256: '74ad',
})
const before = structuredClone(report)

test('no correction changes nothing', () => {
  const { identities, ...corrected } = correctReport(report, NO_CORRECTIONS)
  expect(corrected).toEqual(report)
  expect(identities?.size).toBe(0)
})

test('a name that is nobody is no person, and nothing is made of it', () => {
  const corrected = correctReport(report, { ...NO_CORRECTIONS, notPeople: ['Trần Ngọc Tam'] })
  const { article, entities } = buildDocuments(corrected)
  expect(corrected.found.people).toEqual([])
  expect(entities.filter(({ _type }) => _type === 'person')).toEqual([])
  expect(JSON.stringify(article['body'])).not.toContain('personMention')
})

test('a person who is known is that person, in the list and in the text', () => {
  const identities = { 'Trần Ngọc Tam': 'person-cu' }
  const corrected = correctReport(report, { ...NO_CORRECTIONS, identities })
  const { article, entities, warnings } = buildDocuments(corrected)
  expect(entities.filter(({ _type }) => _type === 'person').map(({ _id }) => _id)).toEqual([
    'person-cu',
  ])
  expect(article['mentions']).toMatchObject([{ person: { _ref: 'person-cu' } }])
  expect(JSON.stringify(article['body'])).toContain('person-cu')
  expect(warnings.map(({ code }) => code)).not.toContain('unresolvedPerson')
})

test('a document that is none is not cited', () => {
  const notDocuments = report.found.documents.map(({ key }) => key)
  const corrected = correctReport(report, { ...NO_CORRECTIONS, notDocuments })
  expect(buildDocuments(corrected).article).not.toHaveProperty('citations')
})

test.each(report.found.organizations.map(({ key, name }) => [name, key]))(
  'what is no organisation is not listed, and no other is lost: %s',
  (_name, key) => {
    const listed = (corrections: typeof NO_CORRECTIONS) => {
      const { article } = buildDocuments(correctReport(report, corrections))
      return ((article['organizations'] ?? []) as { _ref: string }[]).map(({ _ref }) => _ref)
    }
    const all = listed(NO_CORRECTIONS)
    const rest = listed({ ...NO_CORRECTIONS, notOrganizations: [key] })
    expect(rest).toHaveLength(all.length - 1)
    expect(all).toEqual(expect.arrayContaining(rest))
  },
)

describe('another line is the headline', () => {
  const lines = [
    'Vì một vùng quê đáng sống',
    '27/11/2023',
    'Xã Mẫu góp đất làm đường bê tông về các bản',
    'Ba năm nay, xã Mẫu vận động người dân góp đất làm đường bê tông về các bản, mỗi nhà hai ngày công.',
    'Trưởng bản Nguyễn Văn Mẫu nói rằng mùa mưa này học sinh không còn phải lội bùn đến trường.',
  ]
  const text = lines.join('\n')
  const read = readReport({ file: 'a.txt', text, sha256: '' })
  const withHeadline = (line: string) =>
    correctReport(read, { ...NO_CORRECTIONS, headline: text.indexOf(line) })

  test('than the rules took', () => {
    expect(read.title).toBe(lines[2])
    expect(withHeadline(lines[0]!)).toMatchObject({ title: lines[0], date: '2023-11-27' })
  })

  test('of a report that had none', () => {
    const body = lines.slice(3).join('\n')
    const none = readReport({ file: 'a.txt', text: body, sha256: '' })
    expect(none.title).toBeUndefined()
    const corrected = correctReport(none, { ...NO_CORRECTIONS, headline: 0 })
    expect(corrected.title).toBe(lines[3])
    expect(corrected.parts.map(({ start, end }) => body.slice(start, end)).join('')).toBe(body)
  })

  test('and nothing is lost', () => {
    const { parts } = withHeadline(lines[4]!)
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    const noise = parts.filter(({ kind }) => kind === 'noise')
    expect(noise.map(({ start, end }) => text.slice(start, end))).toEqual([lines[0], lines[2]])
  })
})

test('what is no place is not listed', () => {
  const notPlaces = report.found.places.map(({ key }) => key)
  expect(notPlaces).not.toEqual([])
  const corrected = correctReport(report, { ...NO_CORRECTIONS, notPlaces })
  expect(buildDocuments(corrected).article).not.toHaveProperty('places')
})

test('nothing refers to what is no place or no organisation', () => {
  const notPlaces = report.found.places.map(({ key }) => key)
  const notOrganizations = report.found.organizations.map(({ key }) => key)
  const references = (corrections: object) => {
    const corrected = correctReport(report, { ...NO_CORRECTIONS, ...corrections })
    const { article, entities } = buildDocuments(corrected)
    return JSON.stringify([article, entities])
  }
  expect(references({})).toMatch(/"_ref":"place-.*"_ref":"organization-/)
  expect(references({ notPlaces })).not.toContain('"_ref":"place-')
  expect(references({ notOrganizations })).not.toContain('organization-')
})

describe('what is no organisation still tells', () => {
  const provincial = readReport({
    file: 'tinh.txt',
    sha256: '01',
    text: `Tỉnh Bến Tre họp sơ kết

5/6/2024

Sáng 4-6, UBND tỉnh Bến Tre họp sơ kết việc thực hiện Nghị quyết số 15-NQ/TU ngày 1-3-2023 của Tỉnh ủy Bến Tre và Quyết định số 20/QĐ-UBND ngày 2-4-2023 của UBND tỉnh Bến Tre về kế hoạch mẫu. Chủ tịch UBND tỉnh Bến Tre Nguyễn Văn Mẫu chủ trì.
`,
  })
  const undated = readReport({
    ...provincial,
    file: 'sau.txt',
    text: provincial.text.replaceAll(/ ngày \d+-\d+-2023/g, '').replace('sơ kết', 'tổng kết'),
  })
  const idsOf = (from: typeof report, corrections: object, rows = catalogOf()) => {
    const corrected = correctReport(from, { ...NO_CORRECTIONS, ...corrections })
    const [built] = buildReports([corrected], rows)
    return {
      cited: ((built?.article['citations'] ?? []) as { resolution?: { _ref: string } }[]).map(
        ({ resolution }) => resolution?._ref,
      ),
      made: built?.entities
        .filter(({ _type }) => _type === 'resolution' || _type === 'person')
        .map(({ _id, slug }) => [_id, slug]),
    }
  }
  const keys = provincial.found.organizations.map(({ key }) => key)
  const cases = [...keys.map((key) => [key, [key]] as const), ['all', keys] as const]
  const all = idsOf(provincial, {})

  test('which documents and people these are, in the report as it is', () => {
    expect(all.cited).toEqual([
      'resolution-nghi-quyet-15-nq-tu-2023-03-01-ben-tre',
      'resolution-quyet-dinh-20-qd-ubnd-2023-04-02-ben-tre',
    ])
    expect(all.made?.map(([id]) => id)).toContain('person-nguyen-van-mau-ben-tre')
  })

  test.each(cases)('which documents and people are meant: %s', (_name, notOrganizations) => {
    expect(idsOf(provincial, { notOrganizations })).toEqual(all)
  })

  test.each(cases)('which document an undated citation means: %s', (_name, notOrganizations) => {
    const known = () => {
      const catalog = catalogOf()
      buildReports([provincial], catalog)
      return catalog
    }
    expect(idsOf(undated, {}, known()).cited).toEqual(all.cited)
    expect(idsOf(undated, { notOrganizations }, known()).cited).toEqual(all.cited)
  })

  test('that a document of another province with its number and date is another', () => {
    const elsewhere = (kind: string, number: string, signedOn: string, issuer: string) => ({
      _id: `resolution-khac-${number.slice(0, 2)}`,
      kind,
      number,
      signedOn,
      issuer,
    })
    const resolutions = [
      elsewhere('Nghị quyết', '15-NQ/TU', '2023-03-01', 'organization-tinh-uy-gia-lai'),
      elsewhere('Quyết định', '20/QĐ-UBND', '2023-04-02', 'organization-ubnd-tinh-gia-lai'),
    ]
    const rows = () => catalogOf({ articles: [], people: [], resolutions })
    expect(idsOf(provincial, {}, rows()).cited).toEqual(all.cited)
    expect(idsOf(provincial, { notOrganizations: keys }, rows()).cited).toEqual(all.cited)
  })
})

test('a caption that is body becomes a paragraph, and its warning goes', () => {
  const start = report.captions[0]?.start ?? -1
  const corrected = correctReport(report, { ...NO_CORRECTIONS, bodyCaptions: [start] })
  expect(corrected.parts.find((part) => part.start === start)?.kind).toBe('paragraph')
  expect(corrected.captions).toEqual([])
  expect(corrected.warnings.map(({ code }) => code)).not.toContain('captionWithoutPicture')
  expect(JSON.stringify(buildDocuments(corrected).article['body'])).not.toContain('figure')
})

test('the report as read stays as it was', () => {
  expect(report).toEqual(before)
})
