import { expect, test } from 'vitest'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'

/** Lines as `role: text`, lists and levels behind the role. */
const shown = ({ lines }: ReturnType<typeof readHtml>): string[] =>
  lines.map(({ text, role }) => {
    const more = role.list ?? role.level ?? role.picture ?? ''
    return `${role.kind}${more === '' ? '' : ` ${more}`}: ${text}`
  })

test.each<[string, string, string[]]>([
  [
    'headings',
    '<h1>Tít bài</h1><h2>Mục</h2><h3>Mục nhỏ</h3><h1>Tít khác</h1><p>Đoạn</p>',
    [
      'headline: Tít bài',
      'crosshead 2: Mục',
      'crosshead 3: Mục nhỏ',
      'crosshead 2: Tít khác',
      'paragraph: Đoạn',
    ],
  ],
  [
    'paragraphs and line breaks',
    '<p>Một\n   dòng</p><p>Hai<br>ba</p>bốn<div>năm</div>sáu',
    [
      'paragraph: Một dòng',
      'paragraph: Hai',
      'paragraph: ba',
      'paragraph: bốn',
      'paragraph: năm',
      'paragraph: sáu',
    ],
  ],
  [
    'inline elements, which part no word',
    '<p>Đồng chí <b>Nguyễn</b> <a href="/a">Văn</a> A<i>.</i></p>',
    ['paragraph: Đồng chí Nguyễn Văn A.'],
  ],
  [
    'bold lines',
    '<p><strong>Sapo</strong> <b>đậm</b></p><p><b>Không</b> hết</p>',
    ['strong: Sapo đậm', 'paragraph: Không hết'],
  ],
  [
    'lists',
    '<ul><li>Một<ol><li>Trong</li></ol></li></ul>',
    ['listItem bullet: Một', 'listItem number: Trong'],
  ],
  [
    'tables',
    '<table><tr><th>Năm</th><th>Số</th></tr><tr><td>2024</td><td><p>12</p><p>13</p></td></tr></table>',
    ['tableRow: Năm\tSố', 'tableRow: 2024\t12 13'],
  ],
  [
    'the name of a table, which is no caption of a picture',
    '<table><caption>Bảng 1</caption><tr><td>a</td><td>b</td></tr></table>',
    ['paragraph: Bảng 1', 'tableRow: a\tb'],
  ],
  [
    'blank cells, which keep the others under their headings',
    '<table><tr><th></th><th>2023</th><th>2024</th></tr><tr><td>Chi</td><td>5</td><td></td></tr></table>',
    ['tableRow: \t2023\t2024', 'tableRow: Chi\t5\t'],
  ],
  [
    'cells over several columns and rows',
    '<table><tr><th rowspan="2">Số</th><th colspan="2">Năm</th></tr><tr><th>2023</th><th>2024</th></tr><tr><td colspan="3">Cộng</td></tr></table>',
    ['tableRow: Số\tNăm\t', 'tableRow: \t2023\t2024', 'tableRow: Cộng\t\t'],
  ],
  [
    'tables that only lay out, though their cells span',
    '<table><tr><td>Trang nhất</td><td>Liên hệ</td></tr><tr><td colspan="2">Bản tin</td></tr></table>',
    ['tableRow: Trang nhất\tLiên hệ', 'paragraph: Bản tin'],
  ],
  [
    'tables that only lay out',
    '<table><tr><td><img src="a/b.jpg"></td></tr><tr><td class="PhotoCMS_Caption">Chú thích</td></tr></table>',
    ['picture: b.jpg', 'caption: Chú thích'],
  ],
  [
    'figures',
    '<figure><img src="x.png" alt="Ảnh họp"><figcaption>Cuộc họp. Ảnh: A</figcaption></figure>',
    ['picture: Ảnh họp', 'caption: Cuộc họp. Ảnh: A'],
  ],
  ['quotes', '<blockquote><p>Phải làm ngay</p></blockquote>', ['quote: Phải làm ngay']],
  [
    'no-break spaces, which are text',
    '<p>&nbsp;</p><p>a&nbsp; b</p>',
    ['paragraph: \u00a0', 'paragraph: a\u00a0 b'],
  ],
  ['kept space', '<pre>một\n  hai</pre>', ['paragraph: một', 'paragraph:   hai']],
  [
    "the page's own parts, left out",
    '<title>T</title><nav>Trang chủ</nav><script>x()</script><p hidden>ẩn</p><p>Bài</p><footer>Tòa soạn</footer>',
    ['paragraph: Bài'],
  ],
  [
    'what is not shown, and forms, left out',
    '<p style="color:red; display: none">ẩn</p><p>Bài của báo</p><form><p>Họ tên</p></form>',
    ['paragraph: Bài của báo'],
  ],
  [
    'a page that is a form as a whole',
    '<form style="display:none"><h1>Tít</h1><p>Bài</p><form><p>x</p></form></form><script>longer()</script>',
    ['headline: Tít', 'paragraph: Bài', 'paragraph: x'],
  ],
  [
    'the article of a page',
    '<p>Mới nhất</p><article><h1>Tít</h1><p>Bài</p></article><p>Đọc nhiều</p>',
    ['headline: Tít', 'paragraph: Bài'],
  ],
  [
    'a page whose article has no headline',
    '<h1>Tít</h1><article><p>Bài</p></article>',
    ['headline: Tít', 'paragraph: Bài'],
  ],
  [
    'entities and stray brackets',
    'a &lt; b &amp; Nguy&#7877;n < c',
    ['paragraph: a < b & Nguyễn < c'],
  ],
])('HTML: %s', (_, html, lines) => {
  expect(shown(readHtml(html))).toEqual(lines)
})

test('pictures in data addresses come along; broken ones are only named', () => {
  const { lines, pictures } = readHtml(
    '<img src="data:image/png;base64,AQID" alt="Ảnh"><img src="data:image/png;base64,*">',
  )
  expect(pictures).toEqual([
    { name: 'image-1.png', contentType: 'image/png', bytes: Uint8Array.of(1, 2, 3), alt: 'Ảnh' },
  ])
  expect(lines.map(({ role }) => role)).toEqual([
    { kind: 'picture', picture: 0 },
    { kind: 'picture' },
  ])
})

test('a dot that holds the place of a picture which is loaded later is no picture', () => {
  const dot = 'src="data:image/gif;base64,AQID"'
  const later = readHtml(`<img ${dot} data-src="https://a.example/cau.jpg">`)
  expect(later.pictures).toEqual([])
  expect(shown(later)).toEqual(['picture: cau.jpg'])
  const saved = `src="data:image/jpeg;base64,${'AQID'.repeat(1000)}"`
  expect(readHtml(`<img ${saved} data-original="cau.jpg">`).pictures).toHaveLength(1)
  expect(readHtml(`<img ${dot}>`).pictures).toHaveLength(1)
})

test('nesting as deep as a page likes', () => {
  const deep = '<div>'.repeat(20_000)
  expect(shown(readHtml(`${deep}sâu`))).toEqual(['paragraph: sâu'])
})

test.each<[string, string, string[]]>([
  [
    'blocks',
    '# Tít\n\n04/03/2025\n\n## Mục\n\n- một\n- hai\n\n1. ba\n\n> Lời',
    [
      'headline: Tít',
      'paragraph: 04/03/2025',
      'crosshead 2: Mục',
      'listItem bullet: một',
      'listItem bullet: hai',
      'listItem number: ba',
      'quote: Lời',
    ],
  ],
  ['line ends, which stay', 'một\nhai', ['paragraph: một', 'paragraph: hai']],
  [
    'emphasis and links',
    'Ông **Nguyễn _Văn_ A** ở [đây](https://a.example)',
    ['paragraph: Ông Nguyễn Văn A ở đây'],
  ],
  ['tables', '| a | b |\n| - | - |\n| 1 | 2 |', ['tableRow: a\tb', 'tableRow: 1\t2']],
  [
    'front matter',
    '---\ntitle: "Tít bài"\ndate: 2025-03-04T08:00\nlayout: x\n---\nBài',
    ['headline: Tít bài', 'paragraph: 04/03/2025', 'paragraph: Bài'],
  ],
  ['a rule that is no front matter', '---\n\nBài', ['paragraph: Bài']],
])('Markdown: %s', (_, markdown, lines) => {
  expect(shown(readMarkdown(markdown))).toEqual(lines)
})
