import { readFileSync } from 'node:fs'
import { createSchema, type SchemaTypeDefinition, validateDocument } from 'sanity'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningLake, startLake } from '../lake/index.ts'
import { schemaTypes } from '../schemas/index.ts'
import { catalogOf, planReports, readReport, type SanityDocument } from '../seed/index.ts'
import { clientOf } from '../lake/client.ts'

const schema = createSchema({ name: 'toasoan', types: schemaTypes })
let lake: RunningLake

beforeAll(async () => {
  lake = await startLake({ dir: ':memory:', port: 0 })
})
afterAll(() => lake.close())

type Markers = Awaited<ReturnType<typeof validateDocument>>

const client = () => clientOf(lake.url)

/** Validates as the Studio does; the CLI turns every rule of an object into a warning. */
function markersOf(document: Record<string, unknown>): Promise<Markers> {
  const i18n = { t: (key: string) => key, loadNamespaces: async () => undefined }
  return validateDocument({
    document: { _rev: 'r', _createdAt: '', _updatedAt: '', ...document },
    workspace: { schema, i18n, getClient: client },
    environment: 'studio',
    getDocumentExists: async () => true,
  } as unknown as Parameters<typeof validateDocument>[0])
}

const told = (markers: Markers): string[] =>
  markers.map(({ level, path, message }) => `${level} ${path.join('.')}: ${message}`).toSorted()

describe('what the importer writes', () => {
  const text = readFileSync(
    new URL('../seed/reports/000_74added453e97457.txt', import.meta.url),
    'utf8',
  )
  const reports = [
    readReport({ file: 'report.txt', text, sha256: '74ad' }),
    readReport({ file: 'other-paper.txt', text: `${text}\nNguồn: baomau.vn\n`, sha256: '74ae' }),
  ]
  const { entries } = planReports(
    reports,
    { catalog: catalogOf(), documents: new Map() },
    { importedAt: '2026-01-01T00:00:00.000Z' },
  )
  const documents = entries.flatMap(({ document }) => document ?? [])

  test('lists the other paper in the article', () => {
    expect(documents[0]).toMatchObject({ importedFrom: { alsoIn: [{ file: 'other-paper.txt' }] } })
  })

  test.each(documents.map((document) => [document._id, document] as const))(
    '%s has no error in the Studio',
    async (_id, document: SanityDocument) => {
      const errors = (await markersOf(document)).filter(({ level }) => level === 'error')
      expect(told(errors)).toEqual([])
    },
  )
})

describe('what an editor is told', () => {
  const slug = { _type: 'slug', current: 'nghi-quyet-12-nq-tw-2022-03-16' }
  const resolution = {
    _id: 'r1',
    _type: 'resolution',
    kind: 'Nghị quyết',
    number: '12-NQ/TW',
    signedOn: '2022-03-16',
    title: 'xây dựng lực lượng',
    issuer: { _type: 'reference', _ref: 'o1' },
    slug,
  }

  test.each<[string, object, (string | RegExp)[]]>([
    ['nothing, when all is well', {}, []],
    ['a number that is none', { number: 'mười hai' }, [/^error number: .*không phải số văn bản/]],
    ['a number of another kind', { kind: 'Chỉ thị' }, [/^warning number: .*NQ/]],
    ['a day that does not exist', { signedOn: '2022-02-30' }, [/^error signedOn: Không có ngày/]],
    ['a day to come', { signedOn: '2999-01-01' }, [/^error signedOn: .*tương lai/]],
    ['no issuer', { issuer: undefined }, [/^warning issuer: /]],
    ['no subject', { title: undefined }, [/^warning title: /]],
    [
      'a slug without its letters',
      { slug: { ...slug, current: 'ng-quyt' } },
      [/^warning slug: .*mất chữ/],
    ],
    [
      'an address with accents',
      { slug: { ...slug, current: 'nghị-quyết' } },
      [/^error slug: /, /^warning slug: /],
    ],
    [
      'a relation to itself',
      {
        relations: [
          {
            _type: 'resolutionRelation',
            _key: 'a',
            kind: 'amends',
            target: { _type: 'reference', _ref: 'r1' },
          },
        ],
      },
      [/^error relations.*target: .*chính nó/],
    ],
  ])('%s', async (_name, change, expected) => {
    const markers = told(await markersOf({ ...resolution, ...change }))
    expect(markers).toEqual(expected.map((pattern) => expect.stringMatching(pattern)))
  })
})

test('an address that another document has is told once', async () => {
  const place = { _type: 'place', name: 'Mẫu', slug: { _type: 'slug', current: 'mau' } }
  await client().create({ _id: 'place-mau', ...place })
  expect(told(await markersOf({ _id: 'place-khac', ...place }))).toEqual([
    'error slug: validation:slug.not-unique',
  ])
})

test('every field tells the editor its name and what it is for', () => {
  const silent = schemaTypes
    .filter(({ name }) => name !== 'importedField')
    .flatMap((type: SchemaTypeDefinition) =>
      ('fields' in type ? (type.fields ?? []) : [])
        .filter(({ title, description }) => !title || !description)
        .map(({ name }) => `${type.name}.${name}`),
    )
  expect(silent).toEqual([])
})
