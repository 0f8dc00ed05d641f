import { expect, test } from 'vitest'
import { parseLines } from '../testing/parse-lines.ts'

const BODY =
  '(BM) - Tỉnh Mẫu vừa có quyết định về giải thưởng văn nghệ, được xét bốn năm một lần cho những tác phẩm nói về bà con vùng cao và những người giữ rừng.'
const SECOND =
  'Theo đó, mỗi giải thưởng gồm một bằng khen và một khoản tiền nhỏ; hội đồng xét giải có mười người, họp vào mùa thu hằng năm ở nhà văn hóa tỉnh.'

test.each<[string, string, string[]]>([
  ['a name in capitals', 'TRÀ MẪU | 08/07/2021 09:41', ['TRÀ MẪU']],
  ['a surname that many have', 'Trần Mẫu - 08/07/2021 09:41', ['Trần Mẫu']],
  ['a button', 'Print 08/07/2021 09:41', []],
  ['a section', 'VĂN HÓA | 08/07/2021 09:41', []],
  ['a day alone', 'Trần Mẫu - 08/07/2021', []],
])('over a text without a headline stands %s', (_, line, names) => {
  const report = parseLines(line, '', BODY, '', SECOND)
  expect(report.title).toBeUndefined()
  expect(report.byline.map(({ name }) => name)).toEqual(names)
})
