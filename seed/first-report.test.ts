/** The report that comes with the project, field by field as a careful reader takes it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogOf, planReports, readReport, type SanityDocument } from './index.ts'

const text = readFileSync(new URL('./reports/000_74added453e97457.txt', import.meta.url), 'utf8')
const report = readReport({ file: '000_74added453e97457.txt', sha256: '0'.repeat(64), text })
const plan = planReports(
  [report],
  { catalog: catalogOf(), documents: new Map() },
  { importedAt: '2026-01-01T00:00:00.000Z' },
)
const documents = plan.entries.map((entry) => entry.document as SanityDocument)
const ofType = (type: string) => documents.filter(({ _type }) => _type === type)
const [article] = ofType('article') as [SanityDocument]
const body = article['body'] as {
  _type: string
  children?: { text: string; marks: string[] }[]
  markDefs?: Record<string, unknown>[]
}[]
const paragraphs = body
  .filter(({ _type }) => _type === 'block')
  .map(({ children = [] }) => children.map((child) => child.text).join(''))
const RESOLUTION = 'resolution-nghi-quyet-12-nq-tw-2022-03-16'

/** The texts that carry an annotation of a type, in the order of the definitions. */
const annotated = (type: string) =>
  body.flatMap(({ children = [], markDefs = [] }) =>
    markDefs
      .filter((def) => def['_type'] === type)
      .map((def) =>
        children
          .filter(({ marks }) => marks.includes(String(def['_key'])))
          .map((child) => child.text)
          .join(''),
      ),
  )

const objectsIn = (value: unknown): object[] =>
  value === null || typeof value !== 'object'
    ? []
    : [value, ...Object.values(value).flatMap(objectsIn)]

describe('the article', () => {
  test('has its headline, its day and the afternoon of the event', () => {
    expect(article).toMatchObject({
      title:
        'Công an Bến Tre đẩy mạnh xây dựng lực lượng Công an nhân dân thật sự trong sạch, vững mạnh',
      slug: {
        current:
          'cong-an-ben-tre-day-manh-xay-dung-luc-luong-cong-an-nhan-dan-that-su-trong-sach-vung-manh',
      },
      publishedAt: '2023-11-26T17:00:00.000Z',
      dateline: { date: '2023-11-24', partOfDay: 'chiều' },
      source: { name: 'baodongkhoi.vn', url: 'https://baodongkhoi.vn' },
    })
  })

  test('has five paragraphs and one figure, whose picture is not there', () => {
    expect(paragraphs).toHaveLength(5)
    expect(body.filter(({ _type }) => _type === 'figure')).toEqual([
      {
        _type: 'figure',
        _key: expect.any(String),
        caption: 'Chủ tịch UBND tỉnh Trần Ngọc Tam phát biểu kết luận.',
      },
    ])
  })

  test('prints every word of its paragraphs, slips included', () => {
    for (const paragraph of paragraphs) expect(text).toContain(paragraph)
    expect(paragraphs[2]).toContain('khó khăn trong quá trong quá trình triển khai')
    expect(paragraphs[4]).toMatch(/trong thời gian tới\.\.$/)
  })

  test('mentions one person with his three posts, who chaired', () => {
    expect(article['mentions']).toMatchObject([
      {
        name: 'Trần Ngọc Tam',
        person: { _ref: 'person-tran-ngoc-tam-ben-tre' },
        positions: [
          { title: 'Phó bí thư Tỉnh ủy' },
          { title: 'Chủ tịch UBND tỉnh' },
          { title: 'Trưởng ban Chỉ đạo tỉnh' },
        ],
        role: 'chaired',
      },
    ])
  })

  test('cites one resolution four times, three of them by its abbreviation', () => {
    expect(article['citations']).toMatchObject([
      { text: 'Nghị quyết (NQ) số 12-NQ/TW', resolution: { _ref: RESOLUTION } },
      { text: 'NQ số 12-NQ/TW', resolution: { _ref: RESOLUTION } },
      { text: 'NQ số 12-NQ/TW', resolution: { _ref: RESOLUTION } },
      { text: 'NQ số 12-NQ/TW', resolution: { _ref: RESOLUTION } },
    ])
  })

  test('introduces three abbreviations', () => {
    const abbreviations = article['abbreviations'] as { short: string; long: string }[]
    expect(abbreviations.map(({ short, long }) => [short, long])).toEqual([
      ['NQ', 'Nghị quyết'],
      ['CAND', 'Công an nhân dân'],
      ['BCĐ', 'Ban Chỉ đạo'],
    ])
  })

  test('annotates what its text names', () => {
    expect(annotated('personMention')).toEqual(['Trần Ngọc Tam', 'Trần Ngọc Tam'])
    expect(annotated('resolutionMention')).toEqual([
      'Nghị quyết (NQ) số 12-NQ/TW',
      'NQ số 12-NQ/TW',
      'NQ số 12-NQ/TW',
      'NQ số 12-NQ/TW',
    ])
    expect(new Set(annotated('organizationMention'))).toEqual(
      new Set([
        'Ban Chỉ đạo',
        'ban Chỉ đạo tỉnh',
        'BCĐ',
        'Bộ Chính trị',
        'Tỉnh ủy',
        'UBND tỉnh',
        'Ban Thường vụ Tỉnh ủy',
        'Công an tỉnh',
      ]),
    )
    expect(new Set(annotated('abbreviation'))).toEqual(new Set(['NQ', 'CAND', 'BCĐ']))
  })
})

test('the person is known by name and province', () => {
  expect(ofType('person')).toMatchObject([
    {
      _id: 'person-tran-ngoc-tam-ben-tre',
      name: 'Trần Ngọc Tam',
      sortName: 'Tam Ngoc Tran',
      slug: { current: 'tran-ngoc-tam-ben-tre' },
    },
  ])
  const positions = ofType('person')[0]?.['positions'] as {
    title: string
    firstSeenIn: { _ref: string }
  }[]
  expect(positions.map(({ title }) => title)).toEqual([
    'Phó bí thư Tỉnh ủy',
    'Chủ tịch UBND tỉnh',
    'Trưởng ban Chỉ đạo tỉnh',
  ])
  expect(positions.every(({ firstSeenIn }) => firstSeenIn._ref === article._id)).toBe(true)
})

test('the resolution is known by kind, number and date', () => {
  expect(ofType('resolution')).toMatchObject([
    {
      _id: RESOLUTION,
      number: '12-NQ/TW',
      kind: 'Nghị quyết',
      signedOn: '2022-03-16',
      issuer: { _ref: 'organization-bo-chinh-tri' },
      title:
        'đẩy mạnh xây dựng lực lượng Công an nhân dân thật sự trong sạch, vững mạnh, chính quy, tinh nhuệ, hiện đại, đáp ứng yêu cầu nhiệm vụ trong tình hình mới',
    },
  ])
})

test('six bodies are named, the local ones with their province', () => {
  expect(
    ofType('organization')
      .map(({ name, shortName }) => [name, shortName])
      .toSorted(),
  ).toEqual([
    ['Ban Chỉ đạo', undefined],
    ['Ban Thường vụ Tỉnh ủy Bến Tre', 'Ban Thường vụ Tỉnh ủy'],
    ['Bộ Chính trị', undefined],
    ['Công an tỉnh Bến Tre', 'Công an tỉnh'],
    ['Tỉnh ủy Bến Tre', 'Tỉnh ủy'],
    ['UBND tỉnh Bến Tre', 'UBND tỉnh'],
  ])
  expect(ofType('place')).toMatchObject([
    { _id: 'place-ben-tre', name: 'Bến Tre', kind: 'province' },
  ])
})

test('slips and doubts are flagged where they stand', () => {
  expect(plan.warnings.map(({ code, line, excerpt }) => [code, line, excerpt])).toEqual([
    ['captionWithoutPicture', 7, 'Chủ tịch UBND tỉnh Trần Ngọc Tam phát biểu kết luận.'],
    ['doubledWords', 17, 'trong quá trong quá'],
    ['doubledStop', 25, 'quyết liệt trong thời gian tới..'],
    ['blankParagraphs', 11, ''],
  ])
  const { warnings } = article['importedFrom'] as { warnings: { code: string }[] }
  expect(warnings.map(({ code }) => code)).toEqual(plan.warnings.map(({ code }) => code))
})

test('no id has a dot, every array item a key, every reference its document', () => {
  const objects = documents.flatMap(objectsIn)
  const items = objects
    .filter((value) => Array.isArray(value))
    .flat()
    .filter((item) => typeof item === 'object')
  const targets = objects.flatMap((value) => ('_ref' in value ? [value._ref] : []))
  const ids = documents.map(({ _id }) => _id)
  expect(ids.filter((id) => id.includes('.'))).toEqual([])
  expect(items.filter((item) => !('_key' in item))).toEqual([])
  expect(targets.filter((target) => !ids.includes(String(target)))).toEqual([])
})

test('a second import writes nothing', () => {
  const stored = new Map(documents.map((document) => [document._id, { ...document, _rev: 'r1' }]))
  const catalog = catalogOf({
    articles: [
      {
        _id: article._id,
        title: report.title ?? null,
        publishedAt: String(article['publishedAt']),
        slug: null,
        file: report.file,
        sha256: report.sha256,
        publisher: 'baodongkhoi.vn',
      },
    ],
    people: [{ _id: 'person-tran-ngoc-tam-ben-tre', name: 'Trần Ngọc Tam' }],
    resolutions: [
      {
        _id: RESOLUTION,
        kind: 'Nghị quyết',
        number: '12-NQ/TW',
        signedOn: '2022-03-16',
        issuer: 'organization-bo-chinh-tri',
      },
    ],
  })
  const again = planReports(
    [report],
    { catalog, documents: stored },
    { importedAt: '2027-02-03T00:00:00.000Z' },
  )
  expect(again.entries.map(({ action }) => action)).toEqual(documents.map(() => 'unchanged'))
})
