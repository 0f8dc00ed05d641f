/** Made-up documents of the size and shape of a newsroom's, the same on every machine. */
import { numbersFrom } from '../../seed/testing/numbers.ts'

const WORDS =
  'tỉnh mẫu hội nghị triển khai kế hoạch công tác năm mới đại biểu tham dự báo cáo kết quả thực hiện nhiệm vụ phát triển kinh tế xã hội địa phương nông thôn giáo dục y tế giao thông'.split(
    ' ',
  )

/** A document, without the fields that the lake adds. */
export interface MadeUpDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

/**
 * The documents of a dataset: articles of about 1.5 kB of which each names two people, one person
 * for every ten articles.
 */
export function* madeUpDocuments(count: number): Generator<MadeUpDocument> {
  const people = Math.ceil(count / 11)
  for (let index = 0; index < people; index++) {
    yield { _id: `person-${index}`, _type: 'person', name: `Nguyễn Văn ${index}` }
  }
  for (let index = 0; index < count - people; index++) yield article(index, people)
}

function article(index: number, people: number): MadeUpDocument {
  const next = numbersFrom(index)
  const text = (words: number) =>
    Array.from({ length: words }, () => WORDS[next(WORDS.length)]).join(' ')
  const reference = (key: string) => ({
    _key: key,
    _type: 'mention',
    person: { _type: 'reference', _ref: `person-${next(people)}` },
  })
  return {
    _id: `article-${index}`,
    _type: 'article',
    title: text(12),
    slug: { _type: 'slug', current: `bai-viet-${index}` },
    publishedAt: new Date(Date.UTC(2000, 0, 1) + index * 3_600_000).toISOString(),
    lead: text(25),
    body: Array.from({ length: 3 }, (_, block) => ({
      _key: `b${block}`,
      _type: 'block',
      style: 'normal',
      markDefs: [],
      children: [{ _key: 's', _type: 'span', marks: [], text: text(50) }],
    })),
    mentions: [reference('a'), reference('b')],
  }
}
