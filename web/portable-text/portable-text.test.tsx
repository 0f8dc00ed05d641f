import { PortableText } from '@portabletext/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { createImageSources } from '../images.ts'
import { createPortableTextComponents } from './index.ts'
import { safeHref } from './links.ts'

const components = createPortableTextComponents({
  pathTo: (section, slug) => `/${section}/${slug}`,
  imageSources: createImageSources({ projectId: 'p', dataset: 'd', origin: '' }),
})

const render = (...value: { _type: string; [key: string]: unknown }[]): string =>
  renderToStaticMarkup(
    <PortableText value={value} components={components} onMissingComponent={false} />,
  )

/** A paragraph of one span that carries one annotation. */
const annotated = (mark: { _type: string; [key: string]: unknown }, text = 'chữ'): string =>
  render({
    _type: 'block',
    _key: 'b',
    style: 'normal',
    markDefs: [{ _key: 'm', ...mark }],
    children: [{ _type: 'span', _key: 's', text, marks: ['m'] }],
  })

const RESOLUTION = {
  slug: 'nq-12',
  kind: 'Nghị quyết',
  number: '12-NQ/TM',
  title: 'việc mẫu',
  signedOn: '2022-03-16',
}

describe('annotations', () => {
  test.each([
    [
      'a person becomes a link',
      { _type: 'personMention', person: { slug: 'nguyen-van-a', name: 'Nguyễn Văn A' } },
      '<p><a class="mention mention-person" href="/person/nguyen-van-a" title="Nguyễn Văn A">chữ</a></p>',
    ],
    [
      'a document becomes a link that says what it is',
      { _type: 'resolutionMention', resolution: RESOLUTION },
      '<p><a class="mention mention-resolution" href="/resolution/nq-12" title="Nghị quyết 12-NQ/TM ngày 16/3/2022 về việc mẫu">chữ</a></p>',
    ],
    [
      'an organisation becomes a link',
      { _type: 'organizationMention', organization: { slug: 'ubnd', name: 'Ủy ban' } },
      '<p><a class="mention mention-organization" href="/organization/ubnd" title="Ủy ban">chữ</a></p>',
    ],
    [
      'a person who is not published stays text',
      { _type: 'personMention', person: null },
      '<p>chữ</p>',
    ],
    [
      'an abbreviation is explained',
      { _type: 'abbreviation', long: 'Nghị quyết' },
      '<p><abbr title="Nghị quyết">chữ</abbr></p>',
    ],
    ['an abbreviation without a long form stays text', { _type: 'abbreviation' }, '<p>chữ</p>'],
    [
      'a link leads outside',
      { _type: 'link', href: 'https://ngoai.example/?a=1&b=2' },
      '<p><a href="https://ngoai.example/?a=1&amp;b=2" rel="noopener nofollow">chữ</a></p>',
    ],
    [
      'a link that runs code stays text',
      { _type: 'link', href: 'javascript:alert(1)' },
      '<p>chữ</p>',
    ],
    ['a mark that is not known stays text', { _type: 'fromTheFuture' }, '<p>chữ</p>'],
  ])('%s', (_name, mark, html) => {
    expect(annotated(mark)).toBe(html)
  })

  test('text is escaped', () => {
    expect(
      annotated({ _type: 'abbreviation', long: '"><script>' }, '</p><script>alert(1)</script>'),
    ).toBe(
      '<p><abbr title="&quot;&gt;&lt;script&gt;">&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</abbr></p>',
    )
  })
})

describe('figures', () => {
  const asset = {
    _id: 'image-abc-1600x900-jpg',
    width: 1600,
    height: 900,
    lqip: 'data:image/png;base64,AAAA',
  }

  test('a figure without its picture shows its caption and no image', () => {
    const html = render({ _type: 'figure', _key: 'f', caption: 'Ông A phát biểu.', image: null })
    expect(html).toBe(
      '<figure class="figure figure-without-picture"><figcaption>Ông A phát biểu.</figcaption></figure>',
    )
  })

  test.each([
    ['neither picture nor caption', {}],
    ['an empty caption', { caption: '' }],
  ])('a figure with %s is nothing', (_name, fields) => {
    expect(render({ _type: 'figure', _key: 'f', ...fields })).toBe('')
  })

  test('a picture has its sizes, sources, likeness, alternative text and credit', () => {
    const html = render({
      _type: 'figure',
      _key: 'f',
      caption: 'Toàn cảnh.',
      credit: 'Trần B',
      alt: 'Bàn họp',
      image: { asset },
    })
    expect(html).toMatch(
      /<img class="picture-placeholder" src="data:image\/png;base64,AAAA" alt=""/,
    )
    expect(html).toMatch(/srcSet="\/images\/p\/d\/abc-1600x900\.jpg\?w=320[^"]* 320w, /)
    expect(html).toMatch(/alt="Bàn họp" width="1280" height="720" loading="lazy"/)
    expect(html).toContain(
      '<figcaption>Toàn cảnh. <span class="credit">Ảnh: Trần B</span></figcaption>',
    )
  })
})

describe('other blocks', () => {
  test('a quote names its speaker as printed and links to the person', () => {
    const person = { name: 'Nguyễn Văn A', slug: 'nguyen-van-a' }
    expect(
      render({ _type: 'quote', _key: 'q', text: 'Một.\nHai.', speaker: 'ông A', person }),
    ).toBe(
      '<figure class="quote"><blockquote><p>Một.</p><p>Hai.</p></blockquote><figcaption><a href="/person/nguyen-van-a">ông A</a></figcaption></figure>',
    )
  })

  test('a table keeps its heading rows apart', () => {
    const rows = [
      { _key: 'a', cells: ['Huyện', 'Số xã'] },
      { _key: 'b', cells: ['Một', '12'] },
    ]
    const html = render({ _type: 'table', _key: 't', headerRows: 1, rows })
    expect(html).toContain(
      '<thead><tr><th scope="col">Huyện</th><th scope="col">Số xã</th></tr></thead>',
    )
    expect(html).toContain('<tbody><tr><td>Một</td><td>12</td></tr></tbody>')
  })

  test('a type that is not known is left out', () => {
    expect(render({ _type: 'fromTheFuture', _key: 'x', secret: 'nội bộ' })).toBe('')
  })
})

test.each([
  ['https://a.example/', 'https://a.example/'],
  ['  http://a.example ', 'http://a.example'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['/van-ban/x', '/van-ban/x'],
  ['#cuoi', '#cuoi'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['data:text/html,x', null],
  ['vbscript:x', null],
  ['//evil.example', null],
  ['evil.example/x', null],
  ['', null],
  [undefined, null],
])('the address %j is followed as %j', (href, safe) => {
  expect(safeHref(href)).toBe(safe)
})
