import { describe, expect, test } from 'vitest'
import { readReport, type Report } from '../index.ts'
import { catalogOf, type CatalogRows } from './catalog.ts'
import type { StoredDocument } from './fields.ts'
import type { PlanOptions } from './entry.ts'
import { buildReports, idsOf, planBuilt, type Plan } from './plan.ts'

/** A dataset in memory, into which plans are written. */
class Dataset {
  readonly documents = new Map<string, StoredDocument>()
  private revision = 0

  import(reports: readonly Report[], options: Partial<PlanOptions> = {}): Plan {
    const built = buildReports(reports, catalogOf(this.rows()))
    const documents = new Map(idsOf(built).flatMap((id) => this.entry(id)))
    const plan = planBuilt(built, documents, {
      importedAt: `2026-01-01T00:00:0${this.revision % 10}.000Z`,
      ...options,
    })
    this.write(plan)
    return plan
  }

  edit(id: string, change: Record<string, unknown>): void {
    this.documents.set(id, { ...(this.documents.get(id) as StoredDocument), ...change })
  }

  get(id: string): StoredDocument {
    return this.documents.get(id) as StoredDocument
  }

  ofType(type: string): StoredDocument[] {
    return [...this.documents.values()].filter(({ _type }) => _type === type)
  }

  private entry(id: string): [string, StoredDocument][] {
    const document = this.documents.get(id)
    return document ? [[id, document]] : []
  }

  private write(plan: Plan): void {
    this.revision++
    const _rev = `r${this.revision}`
    for (const { document, patches } of plan.entries) {
      if (document) this.documents.set(document._id, { ...document, _rev })
      for (const { id, set, unset } of patches) {
        const next: Record<string, unknown> = { ...this.documents.get(id), ...set, _rev }
        for (const field of unset) delete next[field]
        this.documents.set(id, next as StoredDocument)
      }
    }
  }

  private rows(): CatalogRows {
    return {
      articles: this.ofType('article').map((article) => ({
        _id: article._id,
        title: article['title'] as string,
        publishedAt: article['publishedAt'] as string,
        slug: (article['slug'] as { current: string }).current,
        file: article.importedFrom?.file ?? null,
        sha256: article.importedFrom?.sha256 ?? null,
        publisher: article.importedFrom?.publisher ?? null,
      })),
      people: this.ofType('person').map(({ _id, name, aliases }) => ({
        _id,
        name: name as string,
        aliases: (aliases ?? null) as string[] | null,
      })),
      resolutions: this.ofType('resolution').map(({ _id, kind, number, signedOn, issuer }) => ({
        _id,
        kind: kind as string,
        number: number as string,
        signedOn: signedOn as string,
        issuer: (issuer as { _ref: string } | undefined)?._ref ?? null,
      })),
    }
  }
}

/** An array of a document; empty when the document or the field is missing. */
function listOf<Item>(document: StoredDocument | undefined, field: string): readonly Item[] {
  return (document?.[field] ?? []) as readonly Item[]
}

const TITLE = 'Tỉnh Bến Tre đẩy mạnh công tác cuối năm'
const BODY =
  'Chủ tịch UBND tỉnh Bến Tre Nguyễn Văn Mẫu chủ trì hội nghị đánh giá kết quả thực hiện Nghị quyết số 99-NQ/TW ngày 1-2-2023 của Bộ Chính trị về phát triển vùng mẫu.'

function report(file: string, lines: readonly string[], source?: string): Report {
  const text = [...lines, ...(source ? ['', `Nguồn: ${source}`] : [])].join('\n')
  return readReport({ file, sha256: `sha-${text.length}-${text}`, text })
}

const first = report('a.txt', [TITLE, '27/11/2023', '', BODY], 'baomau.vn')
const actions = (plan: Plan) => Object.groupBy(plan.entries, ({ action }) => action)
const articleOf = (plan: Plan) => plan.entries.find(({ type }) => type === 'article')
const codes = (plan: Plan) => plan.warnings.map(({ code }) => code)

describe('a second import', () => {
  test('of the same file writes nothing', () => {
    const dataset = new Dataset()
    expect(Object.keys(actions(dataset.import([first])))).toEqual(['create'])
    expect(Object.keys(actions(dataset.import([first])))).toEqual(['unchanged'])
  })

  test('of the same file under another name writes nothing', () => {
    const dataset = new Dataset()
    dataset.import([first])
    const renamed = readReport({ file: 'b.txt', sha256: first.sha256, text: first.text })
    expect(Object.keys(actions(dataset.import([renamed])))).toEqual(['unchanged'])
  })

  test('leaves a warning removed that an editor removed', () => {
    const dataset = new Dataset()
    const doubled = report(
      'a.txt',
      [TITLE, '27/11/2023', '', `${BODY} Việc này có có kết quả.`],
      'baomau.vn',
    )
    const id = articleOf(dataset.import([doubled]))?.id ?? ''
    const { warnings: _, ...importedFrom } = dataset.get(id).importedFrom ?? {}
    dataset.edit(id, { importedFrom })
    expect(Object.keys(actions(dataset.import([doubled])))).toEqual(['unchanged'])
  })
})

describe('a changed report', () => {
  const changed = report(
    'a.txt',
    [
      TITLE,
      '27/11/2023',
      '',
      BODY,
      '',
      'Hội nghị cũng bàn nhiều nội dung khác, với sự tham gia của đông đảo đại biểu các đơn vị trong toàn tỉnh.',
    ],
    'baomau.vn',
  )

  test('with another headline keeps its address once it is published', () => {
    const dataset = new Dataset()
    const id = articleOf(dataset.import([first]))?.id ?? ''
    const { slug } = dataset.get(id)
    const renamed = report(
      'a.txt',
      ['Tỉnh Bến Tre lo việc cuối năm', '27/11/2023', '', BODY],
      'baomau.vn',
    )
    expect(articleOf(dataset.import([renamed]))).toMatchObject({ action: 'update', left: [] })
    expect(dataset.get(id)).toMatchObject({ title: 'Tỉnh Bến Tre lo việc cuối năm', slug })
    expect(articleOf(dataset.import([renamed]))?.action).toBe('unchanged')
  })

  test('with another headline gets another address while it is a draft', () => {
    const dataset = new Dataset()
    const id = articleOf(dataset.import([first], { draft: true }))?.id ?? ''
    const renamed = report(
      'a.txt',
      ['Tỉnh Bến Tre lo việc cuối năm', '27/11/2023', '', BODY],
      'baomau.vn',
    )
    dataset.import([renamed], { draft: true })
    expect(dataset.get(`drafts.${id}`)).toMatchObject({
      slug: { current: 'tinh-ben-tre-lo-viec-cuoi-nam' },
    })
  })

  test('updates what no editor touched', () => {
    const dataset = new Dataset()
    const id = articleOf(dataset.import([first]))?.id ?? ''
    dataset.edit(id, { title: 'Tít do biên tập viên đặt' })
    const entry = articleOf(dataset.import([changed]))
    expect(entry).toMatchObject({ action: 'update', fields: ['body', 'importedFrom'], left: [] })
    expect(dataset.get(id)).toMatchObject({
      title: 'Tít do biên tập viên đặt',
      importedFrom: { sha256: changed.sha256 },
    })
    expect((dataset.get(id)['body'] as unknown[]).length).toBe(2)
  })

  test('leaves what an editor touched, and says so', () => {
    const dataset = new Dataset()
    const id = articleOf(dataset.import([first]))?.id ?? ''
    dataset.edit(id, { body: [] })
    expect(articleOf(dataset.import([changed]))).toMatchObject({ left: ['body'] })
    expect(dataset.get(id)['body']).toEqual([])
  })

  test('leaves what an editor is changing in a draft', () => {
    const dataset = new Dataset()
    const id = articleOf(dataset.import([first]))?.id ?? ''
    dataset.documents.set(`drafts.${id}`, { ...dataset.get(id), _id: `drafts.${id}`, body: [] })
    expect(articleOf(dataset.import([changed]))).toMatchObject({ left: ['body'] })
    expect(dataset.get(`drafts.${id}`)['body']).toEqual([])
  })

  test('keeps its article when headline or date is corrected', () => {
    const dataset = new Dataset()
    dataset.import([first])
    dataset.import([report('a.txt', [`${TITLE} nay`, '27/11/2023', '', BODY], 'baomau.vn')])
    dataset.import([report('a.txt', [`${TITLE} nay`, '28/11/2023', '', BODY], 'baomau.vn')])
    expect(dataset.ofType('article')).toMatchObject([
      { title: `${TITLE} nay`, publishedAt: '2023-11-27T17:00:00.000Z' },
    ])
  })

  test('of standard input, whose name says nothing, is the same only by headline and day', () => {
    const dataset = new Dataset()
    for (const day of ['27/11/2023', '28/11/2023', '28/11/2023'])
      dataset.import([report('stdin', ['Giá nông sản hôm nay', day, '', BODY], 'baomau.vn')])
    dataset.import([report('stdin', ['Giá vàng hôm nay', '28/11/2023', '', BODY], 'baomau.vn')])
    expect(dataset.ofType('article')).toHaveLength(3)
  })

  test.each([
    ['another report of the day', 'Xã Mẫu trồng cây đầu xuân', 'baomau.vn'],
    ['another paper on the same', 'Tỉnh Bến Tre lo công tác cuối năm', 'baokhac.vn'],
  ])('is another article when a file of that name holds %s', (_name, title, source) => {
    const dataset = new Dataset()
    dataset.import([first])
    dataset.import([report('a.txt', [title, '27/11/2023', '', BODY], source)])
    expect(dataset.ofType('article').map((article) => article['title'])).toEqual([TITLE, title])
  })

  test('is another article when the file holds another report', () => {
    const dataset = new Dataset()
    dataset.import([first])
    dataset.import([
      report(
        'a.txt',
        ['Một bản tin khác hẳn của tỉnh Bến Tre', '5/12/2023', '', BODY],
        'baomau.vn',
      ),
    ])
    expect(dataset.ofType('article')).toHaveLength(2)
  })
})

describe('the same report from two papers', () => {
  test.each([
    ['on the same day', '27/11/2023'],
    ['a day later', '28/11/2023'],
  ])('%s is linked, not doubled', (_name, day) => {
    const dataset = new Dataset()
    dataset.import([first])
    const other = report('b.txt', [TITLE, day, '', `(BKM) - ${BODY}`], 'baokhac.vn')
    expect(articleOf(dataset.import([other]))).toMatchObject({ action: 'linked' })
    expect(dataset.ofType('article')).toHaveLength(1)
  })

  test.each(['baomau.vn', undefined])(
    'the same headline a day later in one paper is not: %s',
    (source) => {
      const dataset = new Dataset()
      for (const day of ['27/11/2023', '28/11/2023'])
        dataset.import([
          report(`${day.slice(0, 2)}.txt`, ['Giá nông sản hôm nay', day, '', BODY], source),
        ])
      expect(dataset.ofType('article')).toHaveLength(2)
    },
  )

  test('the same headline months later is another report, with a slug of its own', () => {
    const dataset = new Dataset()
    dataset.import([first])
    dataset.import([report('b.txt', [TITLE, '27/11/2024', '', BODY], 'baomau.vn')])
    expect(
      dataset.ofType('article').map(({ slug }) => (slug as { current: string }).current),
    ).toEqual([
      'tinh-ben-tre-day-manh-cong-tac-cuoi-nam',
      'tinh-ben-tre-day-manh-cong-tac-cuoi-nam-2024-11-27',
    ])
  })
})

describe('people', () => {
  const withPost = (file: string, day: string, post: string) =>
    report(
      file,
      [
        `Bản tin ngày ${day.replaceAll('/', ' ')} của tỉnh Bến Tre`,
        day,
        '',
        `${post} Nguyễn Văn Mẫu phát biểu tại hội nghị tổng kết công tác của các đơn vị trong toàn tỉnh.`,
      ],
      'baomau.vn',
    )

  test('gather their posts over reports, each with the article it was first seen in', () => {
    const dataset = new Dataset()
    const [one, two, again] = [
      withPost('1.txt', '1/1/2023', 'Phó Chủ tịch UBND tỉnh'),
      withPost('2.txt', '1/2/2023', 'Chủ tịch UBND tỉnh'),
      withPost('3.txt', '1/3/2023', 'Chủ tịch UBND tỉnh'),
    ] as const
    const plan = dataset.import([one, two])
    const articles = plan.entries.filter(({ type }) => type === 'article').map(({ id }) => id)
    dataset.import([again])
    const [person, ...others] = dataset.ofType('person')
    expect(others).toEqual([])
    expect(person?.['positions']).toMatchObject([
      { title: 'Phó Chủ tịch UBND tỉnh', firstSeenIn: { _ref: articles[0] } },
      { title: 'Chủ tịch UBND tỉnh', firstSeenIn: { _ref: articles[1] } },
    ])
    expect(Object.keys(actions(dataset.import([one, two, again])))).toEqual(['unchanged'])
  })

  test('of one name in two provinces stay two, and an editor is told', () => {
    const dataset = new Dataset()
    dataset.import([first])
    const elsewhere = report(
      'b.txt',
      [
        'Tỉnh Gia Lai tổ chức hội nghị tổng kết năm',
        '5/12/2023',
        '',
        BODY.replace('Bến Tre', 'Gia Lai'),
      ],
      'baomau.vn',
    )
    const plan = dataset.import([elsewhere])
    expect(dataset.ofType('person').map(({ _id }) => _id)).toEqual([
      'person-nguyen-van-mau-ben-tre',
      'person-nguyen-van-mau-gia-lai',
    ])
    expect(codes(plan)).toContain('namesake')
  })

  test('keep the posts that an editor arranged', () => {
    const dataset = new Dataset()
    dataset.import([withPost('1.txt', '1/1/2023', 'Phó Chủ tịch UBND tỉnh')])
    const [person] = dataset.ofType('person')
    dataset.edit(person?._id ?? '', { positions: [] })
    const plan = dataset.import([withPost('2.txt', '1/2/2023', 'Chủ tịch UBND tỉnh')])
    expect(plan.entries.find(({ type }) => type === 'person')).toMatchObject({
      action: 'left',
      left: ['positions'],
    })
  })

  test('without a post are nobody in particular', () => {
    const plan = new Dataset().import([
      report(
        'a.txt',
        [
          TITLE,
          '27/11/2023',
          '',
          'Ông Trần Văn Dụ, người dân địa phương, vui mừng trước những kết quả mà tỉnh đã đạt được trong thời gian qua.',
        ],
        'baomau.vn',
      ),
    ])
    expect(plan.entries.filter(({ type }) => type === 'person')).toEqual([])
    expect(codes(plan)).toContain('unresolvedPerson')
  })
})

describe('documents', () => {
  const citing = (file: string, day: string, words: string) =>
    report(
      file,
      [
        `Bản tin ngày ${day.replaceAll('/', ' ')} của tỉnh Bến Tre`,
        day,
        '',
        `Hội nghị của tỉnh đã quán triệt, triển khai thực hiện ${words}, với sự tham gia của đông đảo đại biểu.`,
      ],
      'baomau.vn',
    )
  const citationOf = (dataset: Dataset, index: number) =>
    listOf<{ resolution?: { _ref: string } }>(dataset.ofType('article')[index], 'citations')[0]
      ?.resolution?._ref

  test('with one number and two dates stay two', () => {
    const dataset = new Dataset()
    dataset.import([
      citing('1.txt', '1/3/2023', 'Nghị quyết số 99-NQ/TW ngày 1-2-2023 của Bộ Chính trị'),
      citing('2.txt', '1/4/2023', 'Nghị quyết số 99-NQ/TW ngày 1-2-2012 của Bộ Chính trị'),
    ])
    expect(dataset.ofType('resolution')).toHaveLength(2)
  })

  test('of two provinces with one number and date stay two', () => {
    const dataset = new Dataset()
    dataset.import([
      citing(
        '1.txt',
        '1/3/2024',
        'Nghị quyết số 05/2023/NQ-HĐND ngày 9/12/2023 của HĐND tỉnh Bến Tre',
      ),
      citing(
        '2.txt',
        '2/3/2024',
        'Nghị quyết số 05/2023/NQ-HĐND ngày 9/12/2023 của HĐND tỉnh Gia Lai',
      ),
    ])
    expect(dataset.ofType('resolution')).toHaveLength(2)
  })

  test.each([
    ['the number and issuer fit', 'Nghị quyết số 99-NQ/TW của Bộ Chính trị', true],
    ['the serial and issuer fit', 'Nghị quyết số 99 của Bộ Chính trị', true],
    ['the issuer is another', 'Nghị quyết số 99 của Tỉnh ủy', false],
    ['no issuer is named', 'Nghị quyết số 99-NQ/TW', false],
    ['the kind is another', 'Chỉ thị số 99 của Bộ Chính trị', false],
  ])('an undated mention joins the one dated document: %s', (_name, words, joins) => {
    const dataset = new Dataset()
    dataset.import([first])
    const plan = dataset.import([citing('2.txt', '1/12/2023', words)])
    expect(citationOf(dataset, 1) !== undefined).toBe(joins)
    expect(codes(plan).includes('unresolvedCitation')).toBe(!joins)
    expect(plan.open).toEqual(joins ? [] : ['2.txt'])
  })

  test('an undated mention stays open when two documents fit, or the only one is younger', () => {
    const dataset = new Dataset()
    dataset.import([
      citing('1.txt', '1/3/2023', 'Nghị quyết số 99-NQ/TW ngày 1-2-2023 của Bộ Chính trị'),
      citing('2.txt', '1/4/2023', 'Nghị quyết số 99-NQ/TW ngày 1-2-2012 của Bộ Chính trị'),
    ])
    dataset.import([citing('3.txt', '1/5/2023', 'Nghị quyết số 99 của Bộ Chính trị')])
    expect(citationOf(dataset, 2)).toBeUndefined()
    const other = new Dataset()
    other.import([first])
    other.import([citing('2.txt', '1/1/2022', 'Nghị quyết số 99 của Bộ Chính trị')])
    expect(citationOf(other, 1)).toBeUndefined()
  })

  test('a missing subject is filled in by a later report, and never overwritten', () => {
    const dataset = new Dataset()
    const bare = citing(
      '1.txt',
      '1/3/2023',
      'Nghị quyết số 99-NQ/TW ngày 1-2-2023 của Bộ Chính trị',
    )
    dataset.import([bare])
    expect(dataset.ofType('resolution')[0]?.['title']).toBeUndefined()
    dataset.import([first])
    expect(dataset.ofType('resolution')).toMatchObject([{ title: 'phát triển vùng mẫu' }])
    const plan = dataset.import([
      citing(
        '3.txt',
        '1/12/2023',
        'Nghị quyết số 99-NQ/TW ngày 1-2-2023 của Bộ Chính trị về một cách nói khác',
      ),
    ])
    expect(plan.entries.find(({ type }) => type === 'resolution')?.action).toBe('unchanged')
  })
})

describe('drafts', () => {
  test('are created with weak references to what is only a draft', () => {
    const dataset = new Dataset()
    const plan = dataset.import([first], { draft: true })
    expect(plan.entries.every(({ document }) => document?._id.startsWith('drafts.'))).toBe(true)
    const [article] = dataset.ofType('article')
    expect(listOf<{ person: unknown }>(article, 'mentions')[0]?.person).toEqual({
      _type: 'reference',
      _ref: 'person-nguyen-van-mau-ben-tre',
      _weak: true,
      _strengthenOnPublish: { type: 'person' },
    })
    expect(Object.keys(actions(dataset.import([first], { draft: true })))).toEqual(['unchanged'])
  })

  test('stay unchanged once an editor has published them', () => {
    const dataset = new Dataset()
    dataset.import([first], { draft: true })
    const strong = JSON.parse(
      JSON.stringify([...dataset.documents.values()]),
      (key, value: unknown) =>
        key === '_weak' || key === '_strengthenOnPublish' ? undefined : value,
    ) as StoredDocument[]
    dataset.documents.clear()
    for (const document of strong) {
      const _id = document._id.replace('drafts.', '')
      dataset.documents.set(_id, { ...document, _id })
    }
    expect(Object.keys(actions(dataset.import([first])))).toEqual(['unchanged'])
  })
})
