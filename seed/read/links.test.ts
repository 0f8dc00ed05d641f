import { describe, expect, test } from 'vitest'
import { catalogOf, planReports, readReport } from '../index.ts'
import { readHtml } from './html.ts'
import { joinLines } from './line-writer.ts'
import { readMarkdown } from './markdown.ts'

const linkedIn = (html: string) => {
  const { text, links } = joinLines(readHtml(html).lines)
  return links.map(({ start, end, href }) => [text.slice(start, end), href])
}

describe('links of a page', () => {
  test.each<[string, string, string[][]]>([
    [
      'keep their addresses',
      '<p>Xem <a href="https://a.example/b">quyết định</a> và <a href="mailto:ban@a.example">thư</a>.</p>',
      [
        ['quyết định', 'https://a.example/b'],
        ['thư', 'mailto:ban@a.example'],
      ],
    ],
    [
      'without the spaces around them, whatever is written in them',
      '<p>Xem<a href="https://a.example"> <b>quyết</b>\n định </a>ở đây.</p>',
      [['quyết định', 'https://a.example']],
    ],
    [
      'that go on over several lines are one on each',
      '<a href="https://a.example"><p>một</p><p>hai</p></a>',
      [
        ['một', 'https://a.example'],
        ['hai', 'https://a.example'],
      ],
    ],
    [
      'in letters that are put together',
      '<p>Đô\u0323i A\u0301 <a href="https://a.example">a\u0301o</a></p>',
      [['áo', 'https://a.example']],
    ],
    ['to places of the page are none', '<p><a href="#top">đầu</a> <a href="/b">b</a></p>', []],
    ['that run a script are none', '<p><a href="javascript:alert(1)">a</a></p>', []],
    ['around a picture are none', '<p><a href="https://a.example"><img src="a.jpg"></a></p>', []],
  ])('%s', (_, html, links) => {
    expect(linkedIn(html)).toEqual(links)
  })

  test('and of Markdown', () => {
    const { text, links } = joinLines(readMarkdown('Xem [đây](https://a.example).').lines)
    expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(['đây'])
  })
})

test('are annotations of the body, beside those of who is named', () => {
  const html =
    '<h1>Tỉnh Mẫu họp bàn về chuyển đổi số</h1><p>27/11/2023</p><p>Ông <a href="https://a.example">Nguyễn Văn Mẫu</a>, Giám đốc Sở Y tế dự.</p><p>Các xã cùng dự họp.</p>'
  const report = readReport({ file: 'a.html', sha256: 'a', ...joinLines(readHtml(html).lines) })
  const nothing = { catalog: catalogOf(), documents: new Map() }
  const { entries } = planReports([report], nothing, { importedAt: '2026-01-01T00:00:00Z' })
  const article = entries.find(({ type }) => type === 'article')?.document as unknown as {
    body: { children: { text: string; marks: string[] }[]; markDefs: Record<string, unknown>[] }[]
  }
  const [block] = article.body
  const linked = block?.markDefs.find(({ _type }) => _type === 'link')
  expect(linked).toMatchObject({ href: 'https://a.example' })
  const texts = block?.children.filter(({ marks }) => marks.includes(String(linked?.['_key'])))
  expect(texts?.map(({ text }) => text).join('')).toBe('Nguyễn Văn Mẫu')
})

describe('print', () => {
  const emphasized = (html: string) => {
    const { text, emphasis } = joinLines(readHtml(html).lines)
    return emphasis.map(({ start, end, as }) => [text.slice(start, end), as])
  }

  test.each<[string, string, string[][]]>([
    ['in bold', '<p>Sở <b>đề nghị</b> các xã.</p>', [['đề nghị', 'strong']]],
    [
      'in italics',
      '<p>Báo <em>Mẫu</em> và <i>Dụ</i></p>',
      [
        ['Mẫu', 'em'],
        ['Dụ', 'em'],
      ],
    ],
    [
      'in both',
      '<p>Sở <b>đề <i>nghị</i></b> xã</p>',
      [
        ['nghị', 'em'],
        ['đề nghị', 'strong'],
      ],
    ],
    [
      'over lines',
      '<i>một<br>hai</i>',
      [
        ['một', 'em'],
        ['hai', 'em'],
      ],
    ],
    ['of a whole line in bold is told by its role', '<p><b>Kết quả bước đầu</b></p>', []],
    ['of nothing is none', '<p>a<b> </b>b</p>', []],
  ])('%s', (_, html, found) => {
    expect(emphasized(html)).toEqual(found)
  })

  test('of Markdown', () => {
    const { text, emphasis } = joinLines(readMarkdown('Sở **đề nghị** các *xã*.').lines)
    expect(emphasis.map(({ start, end }) => text.slice(start, end))).toEqual(['đề nghị', 'xã'])
  })

  test('is set off in the body, beside links and names; lists keep their depth', () => {
    const html =
      '<h1>Tỉnh Mẫu họp bàn về chuyển đổi số</h1><p>27/11/2023</p><p>Ông <b>Nguyễn Văn <a href="https://a.example">Mẫu</a></b>, Giám đốc Sở Y tế dự <i>họp</i>.</p><ul><li>một<ul><li>hai</li></ul></li></ul><p>Các xã cùng dự họp.</p>'
    const report = readReport({ file: 'a.html', sha256: 'a', ...joinLines(readHtml(html).lines) })
    const nothing = { catalog: catalogOf(), documents: new Map() }
    const { entries } = planReports([report], nothing, { importedAt: '2026-01-01T00:00:00Z' })
    const article = entries.find(({ type }) => type === 'article')?.document as unknown as {
      body: { level?: number; children: { text: string; marks: string[] }[]; markDefs: object[] }[]
    }
    const { body } = article
    const textOf = (mark: string) =>
      body[0]?.children
        .filter(({ marks }) => marks.includes(mark))
        .map(({ text }) => text)
        .join('')
    expect([textOf('strong'), textOf('em')]).toEqual(['Nguyễn Văn Mẫu', 'họp'])
    expect(body[0]?.markDefs).not.toContainEqual(expect.objectContaining({ _type: 'strong' }))
    expect(body.flatMap(({ level }) => level ?? [])).toEqual([1, 2])
  })
})
