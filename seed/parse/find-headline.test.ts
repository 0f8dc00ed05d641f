import { expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'
import { findHeadline } from './find-headline.ts'
import { headlineEvidence } from './headline-evidence.ts'
import weights from './headline-weights.json' with { type: 'json' }
import { parseReport } from './index.ts'
import type { Line } from './lines.ts'

const TITLE = 'Xã Mẫu Sơn góp đất làm đường bê tông về các bản'
const NEWS = 'Sáng 27-11, xã Mẫu Sơn tổng kết việc góp đất làm đường bê tông về các bản vùng cao.'
const BODY =
  'Ba năm nay, xã Mẫu Sơn vận động người dân góp đất làm đường bê tông về các bản. Mỗi nhà góp vài mét vuông đất vườn và hai ngày công, tiền xi măng do huyện chi.'
const SECOND =
  'Trưởng bản Nguyễn Văn Mẫu nói rằng mùa mưa này học sinh không còn phải lội bùn; xe của thương lái vào đến tận nương, ngô bán được giá hơn mọi năm.'

const line = (text: string, index: number): Line => ({
  text,
  start: index * 1000,
  end: index * 1000 + text.length,
  hint: undefined,
  isInvisible: false,
  gap: undefined,
  follows: false,
  isClosed: false,
})

test.each<[string, string[], string | undefined]>([
  ['on top', [TITLE, BODY, SECOND], TITLE],
  [
    'below slogans, buttons and a date',
    ['Vì một vùng quê đáng sống', 'Menu', '27/11/2023', TITLE, BODY, SECOND],
    TITLE,
  ],
  ['below a summary that the text repeats', [`(BM) - ${NEWS}`, TITLE, NEWS, BODY, SECOND], TITLE],
  ['printed twice', [TITLE, TITLE, BODY, SECOND], TITLE],
  [
    'alone',
    ['Lời đáp của tỉnh Mẫu về vụ "Nói một kiểu, làm một nẻo"'],
    'Lời đáp của tỉnh Mẫu về vụ "Nói một kiểu, làm một nẻo"',
  ],
  [
    'alone, as a question',
    ['Dân phản ánh xã Mẫu bỏ dở đường: Huyện giải thích ra sao?'],
    'Dân phản ánh xã Mẫu bỏ dở đường: Huyện giải thích ra sao?',
  ],
  [
    'as its picture is named in front of links',
    [
      'Góp đất để vươn lên',
      NEWS,
      'TIN LIÊN QUAN',
      'gop dat de vuon len Cán bộ xã Dụ tìm hiểu cách làm đường',
      'gop dat de vuon len Phát huy vai trò già làng ở bản Dụ',
      BODY,
      SECOND,
    ],
    'Góp đất để vươn lên',
  ],
  ['left out over a sentence alone', [NEWS], undefined],
  [
    'left out over a caption and the day',
    ['Đồng chí Trần Văn Mẫu, Phó Chủ tịch HĐND phát biểu tại hội nghị', NEWS, BODY, SECOND],
    undefined,
  ],
  [
    'left out over a sentence that opens the text once more',
    [
      'Ở bản Dụ, ông Trần Văn Mẫu được bầu làm trưởng bản nhiệm kỳ mới.',
      `Ở bản Dụ, ông Trần Văn Mẫu được bầu làm trưởng bản nhiệm kỳ mới. ${BODY}`,
    ],
    undefined,
  ],
  [
    'below the tag that it begins with',
    ['Công tác mẫu', 'Công tác mẫu phải kịp thời, gắn với bản làng', BODY],
    'Công tác mẫu phải kịp thời, gắn với bản làng',
  ],
  [
    'left out over a sentence that opens with an adverb',
    ['Theo kế hoạch, lễ giao quân ở xã Mẫu diễn ra trong ba ngày.', BODY, SECOND],
    undefined,
  ],
  [
    'left out over a sentence that ends in a quotation',
    [
      'Chủ tịch xã Mẫu Trần Văn Dụ vừa ký Quyết định số 18/QĐ-UBND ngày 14/10/2024 ban hành Kế hoạch triển khai phong trào thi đua của bà con "Toàn dân góp đất làm đường bê tông."',
      BODY,
      SECOND,
    ],
    undefined,
  ],
  [
    'left out over a sapo of many words alone',
    [
      `Đề nghị chủ tịch xã được ủy quyền đối thoại với bà con, vì ${'do đặc thù của bản làng '.repeat(5)}số lượt tiếp dân rất lớn`,
    ],
    undefined,
  ],
  ['left out of a speech', ['Kính thưa Chủ tọa kỳ họp;', BODY, SECOND], undefined],
  [
    'left out over the opening of the text alone',
    ['BM - Góp đất làm đường mà đã ba năm đường vẫn chưa đâu vào đâu!'],
    undefined,
  ],
  ['left out over the first part of a text', ['1. CÔNG TÁC TỔ CHỨC', BODY, SECOND], undefined],
  [
    'left out over half a sentence alone',
    ['Vừa qua tỉnh Mẫu đã phê duyệt việc lập quy hoạch của các bản'],
    undefined,
  ],
  // Provincial papers have headlines that captions might be, too.
  [
    'that says who went where',
    [
      'Lãnh đạo huyện thăm hỏi, trao quà Tết cho các gia đình người có công',
      'Để động viên các gia đình chính sách đón Tết ấm áp, lãnh đạo huyện đã phân công các đoàn đến thăm, trao quà cho một số gia đình trên địa bàn huyện.',
    ],
    'Lãnh đạo huyện thăm hỏi, trao quà Tết cho các gia đình người có công',
  ],
  ['over a second one', [TITLE, 'Dân bàn, dân làm, dân hưởng', BODY, SECOND], TITLE],
  [
    'left out over a line in brackets',
    [`(Toàn văn lời kể của bản ${TITLE})`, BODY, SECOND],
    undefined,
  ],
  [
    'left out over who speaks',
    ['Xã Mẫu Sơn góp đất làm đường, Chủ tịch xã kể:', BODY, SECOND],
    undefined,
  ],
  ['left out', [BODY, SECOND], undefined],
  [
    'left out below a caption',
    ['Người dân bản Dụ làm đường. Ảnh: Trần Thử', BODY, SECOND],
    undefined,
  ],
  ['left out over a crosshead', [NEWS, BODY, 'Đất vườn thành đường', SECOND], undefined],
])('a headline %s', (_, lines, title) => {
  expect(findHeadline(lines.map(line))?.text).toBe(title)
})

test('of a headline that is printed twice the first is found', () => {
  expect(findHeadline([TITLE, TITLE, BODY, SECOND].map(line))?.start).toBe(0)
})

test('a summary over the headline stays the article’s', () => {
  const report = parseLines('17:42 14/05/2024', `(BM) - ${NEWS}`, TITLE, BODY, SECOND)
  expect(report).toMatchObject({ title: TITLE, date: '2024-05-14' })
  expect(kindsOf(report)).toEqual(['dateLine', 'lead', 'headline', 'paragraph', 'paragraph'])
})

test('a picture over a headline that the format tells keeps its caption', () => {
  const lines = ['a.png', 'Quang cảnh bản Dụ. Ảnh: Trần Thử', TITLE, BODY]
  const text = lines.join('\n')
  const report = parseReport({
    file: 'a.html',
    sha256: '',
    encoding: 'utf-8',
    text,
    hints: [
      { start: 0, kind: 'picture', picture: 0 },
      { start: text.indexOf(TITLE), kind: 'headline' },
    ],
    pictures: [{ name: 'a.png', contentType: 'image/png', bytes: Uint8Array.of(1) }],
  })
  expect(report).toMatchObject({ title: TITLE, captions: [{ text: lines[1], picture: 0 }] })
})

test('what is noted of these lines has a weight', () => {
  const lines = ['Báo Mẫu', '27/11/2023', TITLE, 'Trần Thử', BODY, SECOND].map(line)
  const { candidates, forNone } = headlineEvidence(lines)
  const signs = new Set([...candidates.flatMap(({ evidence }) => evidence), ...forNone])
  expect([...signs].filter((sign) => !(sign in weights))).toEqual([])
})

test('a headline alone is kept without the mark of the list that it stood in', () => {
  expect(parseLines(`• ${TITLE}`)).toMatchObject({ title: TITLE })
})
