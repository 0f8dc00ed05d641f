/**
 * A small newsroom for tests of queries and pages: every name is an example. What readers may see
 * and what they may not stand side by side; the titles of what must stay hidden start with `ẨN`.
 */

/** A document as the lake stores it. */
export interface ExampleDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

const ref = (_ref: string, _key?: string) => ({
  _type: 'reference',
  _ref,
  ...(_key ? { _key } : {}),
})
const slug = (current: string) => ({ _type: 'slug', current })
const span = (_key: string, text: string, ...marks: string[]) => ({
  _type: 'span',
  _key,
  text,
  marks,
})
const paragraph = (_key: string, children: unknown[], markDefs: unknown[] = []) => ({
  _type: 'block',
  _key,
  style: 'normal',
  markDefs,
  children,
})

/** A tiny JPEG's place holder, as an asset's metadata carries it. */
const LQIP =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Far enough ahead that no test outlives it. */
export const FAR_FUTURE = '2999-01-01T00:00:00+07:00'

const organizations: ExampleDocument[] = [
  {
    _id: 'organization-uy-ban',
    _type: 'organization',
    name: 'Ủy ban nhân dân tỉnh Mẫu',
    shortName: 'UBND tỉnh Mẫu',
    kind: 'state',
    slug: slug('ubnd-tinh-mau'),
    place: ref('place-mau'),
  },
  {
    _id: 'organization-so',
    _type: 'organization',
    name: 'Sở Thí dụ tỉnh Mẫu',
    kind: 'state',
    slug: slug('so-thi-du-tinh-mau'),
    parent: ref('organization-uy-ban'),
  },
]

const places: ExampleDocument[] = [
  { _id: 'place-mau', _type: 'place', name: 'Tỉnh Mẫu', kind: 'province', slug: slug('tinh-mau') },
]

const topics: ExampleDocument[] = [
  { _id: 'topic-thoi-su', _type: 'topic', name: 'Thời sự', slug: slug('thoi-su') },
  { _id: 'topic-rong', _type: 'topic', name: 'Chuyên mục rỗng', slug: slug('chuyen-muc-rong') },
]

const people: ExampleDocument[] = [
  {
    _id: 'person-a',
    _type: 'person',
    name: 'Nguyễn Văn A',
    sortName: 'A Văn Nguyễn',
    honorific: 'ông',
    slug: slug('nguyen-van-a'),
    positions: [
      {
        _key: 'p1',
        _type: 'position',
        title: 'Chủ tịch UBND tỉnh',
        organization: ref('organization-uy-ban'),
        firstSeenIn: ref('article-dau-tien'),
      },
      {
        _key: 'p2',
        _type: 'position',
        title: 'ẨN: chức vụ chưa công bố',
        organization: ref('organization-uy-ban'),
        firstSeenIn: ref('article-cam-phat'),
      },
      {
        _key: 'p3',
        _type: 'position',
        title: 'Trưởng ban Chỉ đạo',
        from: '2022-03-16',
      },
    ],
  },
  {
    _id: 'person-b',
    _type: 'person',
    name: 'Trần Thị B',
    sortName: 'B Thị Trần',
    slug: slug('tran-thi-b'),
  },
]

const resolutions: ExampleDocument[] = [
  {
    _id: 'resolution-12',
    _type: 'resolution',
    kind: 'Nghị quyết',
    number: '12-NQ/TM',
    title: 'xây dựng bộ dữ liệu mẫu trong sạch, vững mạnh',
    issuer: ref('organization-uy-ban'),
    signedOn: '2022-03-16',
    status: 'inForce',
    slug: slug('nghi-quyet-12-nq-tm'),
    signers: [ref('person-a', 's1')],
  },
  {
    _id: 'resolution-36',
    _type: 'resolution',
    kind: 'Kế hoạch',
    number: '36-KH/TM',
    title: 'thực hiện Nghị quyết 12-NQ/TM',
    issuer: ref('organization-so'),
    signedOn: '2022-05-01',
    slug: slug('ke-hoach-36-kh-tm'),
    relations: [
      {
        _key: 'r1',
        _type: 'resolutionRelation',
        kind: 'implements',
        target: ref('resolution-12'),
      },
    ],
  },
]

const assets: ExampleDocument[] = [
  {
    _id: 'image-0123456789abcdef0123456789abcdef01234567-1600x900-jpg',
    _type: 'sanity.imageAsset',
    url: 'http://localhost/images/toasoan/production/0123456789abcdef0123456789abcdef01234567-1600x900.jpg',
    extension: 'jpg',
    metadata: { dimensions: { width: 1600, height: 900, aspectRatio: 16 / 9 }, lqip: LQIP },
  },
]

const picture = {
  _type: 'image',
  asset: ref('image-0123456789abcdef0123456789abcdef01234567-1600x900-jpg'),
}

const articles: ExampleDocument[] = [
  {
    _id: 'article-dau-tien',
    _type: 'article',
    title: 'Họp đánh giá kết quả thực hiện <nghị quyết> "mẫu" & kế hoạch',
    kicker: 'Tỉnh Mẫu',
    slug: slug('hop-danh-gia-ket-qua'),
    publishedAt: '2023-11-27T00:00:00+07:00',
    updatedAt: '2023-11-28T08:30:00+07:00',
    dateline: { _type: 'dateline', place: 'Tỉnh Mẫu', date: '2023-11-24', partOfDay: 'chiều' },
    lead: 'Cuộc họp do </script><script>alert(1)</script> nêu ra chỉ là thí dụ.',
    topics: [ref('topic-thoi-su', 't1')],
    places: [ref('place-mau', 'pl1')],
    organizations: [ref('organization-uy-ban', 'o1')],
    source: { _type: 'source', name: 'baomau.example', url: 'https://baomau.example/tin' },
    byline: [
      { _key: 'b1', _type: 'bylineEntry', name: 'Trần Thị B', person: ref('person-b') },
      { _key: 'b2', _type: 'bylineEntry', name: 'PV', role: 'photographer' },
    ],
    mentions: [
      {
        _key: 'm1',
        _type: 'mention',
        name: 'Nguyễn Văn A',
        honorifics: ['đồng chí'],
        role: 'chaired',
        person: ref('person-a'),
        positions: [
          {
            _key: 'mp1',
            _type: 'mentionPosition',
            title: 'Chủ tịch UBND tỉnh',
            organization: ref('organization-uy-ban'),
          },
          { _key: 'mp2', _type: 'mentionPosition', title: 'Trưởng ban Chỉ đạo tỉnh' },
        ],
      },
      { _key: 'm2', _type: 'mention', name: 'Lê C', positions: [] },
    ],
    citations: [
      {
        _key: 'c1',
        _type: 'citation',
        text: 'Nghị quyết (NQ) số 12-NQ/TM ngày 16-3-2022',
        resolution: ref('resolution-12'),
      },
      {
        _key: 'c2',
        _type: 'citation',
        text: 'NQ số 12-NQ/TM',
        resolution: ref('resolution-12'),
      },
      { _key: 'c3', _type: 'citation', text: 'Kết luận 9' },
    ],
    abbreviations: [
      { _key: 'ab1', _type: 'abbreviationEntry', short: 'NQ', long: 'Nghị quyết' },
      { _key: 'ab2', _type: 'abbreviationEntry', short: 'UBND' },
    ],
    related: [ref('article-thu-hai', 'rel1'), ref('article-cam-phat', 'rel2')],
    corrections: [
      {
        _key: 'co1',
        _type: 'correction',
        date: '2023-11-28',
        kind: 'correction',
        was: '15-3-2022',
        now: '16-3-2022',
        note: 'Ngày ký nghị quyết ghi sai.',
      },
    ],
    body: [
      paragraph(
        'k1',
        [
          span('s1', 'Chiều 24-11-2023, '),
          span('s2', 'UBND tỉnh', 'org'),
          span('s3', ' họp về '),
          span('s4', 'NQ', 'abbr'),
          span('s5', ' '),
          span('s6', 'số 12-NQ/TM', 'res'),
          span('s7', '. Chủ tịch '),
          span('s8', 'Nguyễn Văn A', 'per', 'strong'),
          span('s9', ' chủ trì. '),
          span('s10', 'Trang ngoài', 'out'),
          span('s11', ' và '),
          span('s12', 'mã độc', 'bad'),
          span('s13', ' 1 < 2.'),
        ],
        [
          { _key: 'org', _type: 'organizationMention', organization: ref('organization-uy-ban') },
          { _key: 'abbr', _type: 'abbreviation', long: 'Nghị quyết' },
          { _key: 'res', _type: 'resolutionMention', resolution: ref('resolution-12') },
          { _key: 'per', _type: 'personMention', person: ref('person-a') },
          { _key: 'out', _type: 'link', href: 'https://ngoai.example/?a=1&b=2' },
          { _key: 'bad', _type: 'link', href: 'javascript:alert(1)' },
        ],
      ),
      { _type: 'figure', _key: 'k2', caption: 'Ông Nguyễn Văn A phát biểu kết luận.' },
      { _type: 'block', _key: 'k3', style: 'h2', markDefs: [], children: [span('h', 'Kết quả')] },
      {
        _type: 'figure',
        _key: 'k4',
        caption: 'Toàn cảnh cuộc họp.',
        credit: 'Trần Thị B',
        alt: 'Các đại biểu ngồi quanh bàn dài',
        image: picture,
      },
      { _type: 'quote', _key: 'k5', text: 'Phải làm quyết liệt.', person: ref('person-a') },
      {
        _type: 'table',
        _key: 'k6',
        caption: 'Kết quả theo huyện',
        headerRows: 1,
        rows: [
          { _type: 'tableRow', _key: 'tr1', cells: ['Huyện', 'Số xã'] },
          { _type: 'tableRow', _key: 'tr2', cells: ['Huyện Một', '12'] },
        ],
      },
      {
        _type: 'block',
        _key: 'k7',
        style: 'normal',
        listItem: 'bullet',
        level: 1,
        markDefs: [],
        children: [span('l', 'Việc thứ nhất')],
      },
      { _type: 'unknownThing', _key: 'k8', note: 'A type this site does not know' },
    ],
  },
  {
    _id: 'article-thu-hai',
    _type: 'article',
    title: 'Tin thứ hai có ảnh đầu bài',
    slug: slug('tin-thu-hai'),
    // The same moment as the first article, written with another offset.
    publishedAt: '2023-11-26T17:00:00Z',
    leadImage: { _type: 'figure', caption: 'Ảnh đầu bài', alt: 'Ảnh mẫu', image: picture },
    mentions: [{ _key: 'm1', _type: 'mention', name: 'Nguyễn Văn A', person: ref('person-a') }],
    body: [paragraph('k1', [span('s1', 'Đoạn đầu của tin thứ hai.')])],
  },
  {
    _id: 'article-het-cam',
    _type: 'article',
    title: 'Tin đã hết thời hạn cấm phát',
    slug: slug('tin-het-cam'),
    publishedAt: '2023-11-25T07:00:00+07:00',
    embargoUntil: '2023-11-25T12:00:00+07:00',
    citations: [{ _key: 'c1', _type: 'citation', text: 'NQ 12', resolution: ref('resolution-12') }],
    body: [],
  },
]

const hidden: ExampleDocument[] = [
  {
    _id: 'article-cam-phat',
    _type: 'article',
    title: 'ẨN: còn cấm phát',
    slug: slug('cam-phat'),
    publishedAt: '2023-11-27T00:00:00+07:00',
    embargoUntil: FAR_FUTURE,
    topics: [ref('topic-thoi-su', 't1'), ref('topic-rong', 't2')],
    organizations: [ref('organization-so', 'o1')],
    mentions: [{ _key: 'm1', _type: 'mention', name: 'Nguyễn Văn A', person: ref('person-a') }],
    citations: [
      { _key: 'c1', _type: 'citation', text: 'NQ 12', resolution: ref('resolution-12') },
      { _key: 'c2', _type: 'citation', text: 'KH 36', resolution: ref('resolution-36') },
    ],
  },
  {
    _id: 'article-tuong-lai',
    _type: 'article',
    title: 'ẨN: chưa tới giờ đăng',
    slug: slug('tuong-lai'),
    publishedAt: FAR_FUTURE,
    mentions: [{ _key: 'm1', _type: 'mention', name: 'Nguyễn Văn A', person: ref('person-a') }],
  },
  {
    _id: 'article-cam-sai',
    _type: 'article',
    title: 'ẨN: hạn cấm phát không đọc được',
    slug: slug('cam-sai'),
    publishedAt: '2023-11-27T00:00:00+07:00',
    embargoUntil: 'thứ hai tuần sau',
  },
  {
    _id: 'article-khong-ngay',
    _type: 'article',
    title: 'ẨN: không có ngày đăng',
    slug: slug('khong-ngay'),
  },
  {
    _id: 'drafts.article-nhap',
    _type: 'article',
    title: 'ẨN: bản nháp',
    slug: slug('ban-nhap'),
    publishedAt: '2023-11-27T00:00:00+07:00',
    citations: [{ _key: 'c1', _type: 'citation', text: 'NQ 12', resolution: ref('resolution-12') }],
  },
  {
    _id: 'drafts.article-thu-hai',
    _type: 'article',
    title: 'ẨN: bản sửa chưa xuất bản',
    slug: slug('tin-thu-hai'),
    publishedAt: '2023-11-28T00:00:00+07:00',
  },
  {
    _id: 'versions.rABC.article-thu-hai',
    _type: 'article',
    title: 'ẨN: bản của một đợt phát hành',
    slug: slug('tin-thu-hai'),
    publishedAt: '2023-11-28T00:00:00+07:00',
  },
  {
    _id: 'drafts.person-nhap',
    _type: 'person',
    name: 'ẨN: nhân vật nháp',
    sortName: 'Ẩn',
    slug: slug('nhan-vat-nhap'),
    positions: [
      { _key: 'p1', _type: 'position', title: 'X', organization: ref('organization-uy-ban') },
    ],
  },
]

/** All documents of the example newsroom, hidden ones included. */
export const exampleDocuments: readonly ExampleDocument[] = [
  ...organizations,
  ...places,
  ...topics,
  ...people,
  ...resolutions,
  ...assets,
  ...articles,
  ...hidden,
]

/** Makes an article that readers may see, named by its slug. */
export function exampleArticle(
  name: string,
  fields: Readonly<Record<string, unknown>> = {},
): ExampleDocument {
  return {
    _id: `article-${name}`,
    _type: 'article',
    title: `Bài ${name}`,
    slug: slug(name),
    publishedAt: '2023-11-27T00:00:00+07:00',
    ...fields,
  }
}
