import { expect, test } from 'vitest'
import { examplesOfCaptions } from './caption-example.ts'
import { fitWeights, type Example } from './fit.ts'
import { exampleOfHeadline } from './headline-example.ts'

const choice = (right: string[], ...wrong: string[][]): Example => ({
  options: [
    { evidence: right, isRight: true },
    ...wrong.map((evidence) => ({ evidence, isRight: false })),
  ],
})

test('signs of what is right weigh more than signs of what is wrong, those of both nothing', () => {
  const examples = [
    choice(['long', 'text'], ['short', 'text']),
    choice(['long', 'text'], ['short', 'text'], ['short']),
    choice(['long'], ['short']),
  ]
  const { long = 0, short = 0 } = fitWeights(examples)
  expect(long).toBeGreaterThan(0.3)
  expect(short).toBeLessThan(-0.3)
})

test('what was seen more often weighs more', () => {
  const examples = Array.from({ length: 12 }, () => choice(['often'], ['never']))
  const { often = 0, once = 0 } = fitWeights([...examples, choice(['once'], ['other'])])
  expect(often).toBeGreaterThan(once)
})

test('an example without a right option says nothing', () => {
  const known = [choice(['a'], ['b'])]
  const unknown = { options: [{ evidence: ['b'], isRight: false }] }
  expect(fitWeights([...known, unknown])).toEqual(fitWeights(known))
})

test('of a sign that too few options have nothing is learnt', () => {
  const examples = [choice(['often'], ['never']), choice(['often', 'once'], ['never'])]
  expect(Object.keys(fitWeights(examples, 2))).toEqual(['never', 'often'])
})

test('lines of the text that may be captions are examples, and no others', () => {
  const shown = 'Xe rau của nông dân xã Mẫu chờ qua cầu phao'
  const text = [
    'Xã Mẫu mở lối cho rau về phố',
    '27/11/2023',
    'Sáng 27/11, xã Mẫu họp bàn việc đưa rau về phố. Mỗi ngày có hai chuyến xe từ bản Dụ.',
    shown,
    'Đại biểu dự họp. Ảnh: Trần Mẫu',
    'Theo xã Mẫu, hộ nào giao rau không đúng hẹn thì chờ vụ sau. Tiền được trả trong ngày.',
    'Vì sao rau khó bán',
    'Nhiều năm nay, rau của xã chỉ bán được cho người qua đường. Giá vì thế thấp hơn ở chợ.',
  ].join('\n\n')
  const file = { file: 'a.txt', sha256: '', text, encoding: 'utf-8', hints: [], pictures: [] }
  const examples = examplesOfCaptions(file, [`${shown}.`, 'Đại biểu dự họp. Ảnh: Trần Mẫu'])
  expect(examples.map(({ options }) => options.map(({ isRight }) => isRight))).toEqual([
    [true, false],
    [false, true],
  ])
})

test('a report offers its first lines and that it has no headline', () => {
  const text = 'Xã Mẫu mở chợ mới ở bản Dụ\n27/11/2023\nSáng 27-11, xã Mẫu mở chợ.'
  const rights = (headline: string | null) =>
    exampleOfHeadline(text, headline).options.map(({ isRight }) => isRight)
  expect(rights('Xã Mẫu mở chợ mới ở bản Dụ')).toEqual([true, false, false])
  expect(rights(null)).toEqual([false, false, true])
})

test('what was known before holds where the new examples say little', () => {
  const examples = [choice(['seen'], ['other'])]
  const {
    seen = 0,
    other = 0,
    rare = 0,
    absent = 0,
  } = fitWeights([...examples, choice(['rare'], ['rare'])], 1, { seen: 3, rare: -2, absent: 1.5 })
  expect(seen).toBeGreaterThan(3)
  expect(other).toBeLessThan(0)
  expect(rare).toBe(-2)
  expect(absent).toBe(1.5)
})
