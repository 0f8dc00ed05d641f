import { createImageUrlBuilder } from '@sanity/image-url'
import type { SanityImageAssetDocument } from '@sanity/client'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { refusal, useLake } from '../../testing.ts'

const t = useLake({ assetLimits: { maxUploadBytes: 2_000_000 }, limits: { bodySize: 100_000 } })

const png = (width: number, height: number, background = '#c02030') =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()

async function get(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { headers })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

describe('uploading', () => {
  test('an image gives its document, which is in the dataset', async () => {
    const document = await t.client.assets.upload('image', await png(30, 20), {
      filename: 'ảnh bìa.png',
      title: 'Ảnh bìa',
      description: 'Mô tả',
      creditLine: 'Nguyễn Văn A',
      label: 'nhãn',
      source: { id: '1', name: 'kho ảnh', url: 'https://example.com/1' },
    })
    expect(document).toMatchObject({
      _id: expect.stringMatching(/^image-[a-f0-9]{40}-30x20-png$/),
      _type: 'sanity.imageAsset',
      originalFilename: 'ảnh bìa.png',
      title: 'Ảnh bìa',
      description: 'Mô tả',
      creditLine: 'Nguyễn Văn A',
      label: 'nhãn',
      source: { _type: 'sanity.assetSourceData', id: '1', name: 'kho ảnh' },
      metadata: { dimensions: { width: 30, height: 20 } },
    })
    expect(await t.client.getDocument(document._id)).toEqual(document)
  })

  test('the same bytes again give the same document', async () => {
    const bytes = await png(31, 20)
    const first = await t.client.assets.upload('image', bytes, { filename: 'một.png' })
    const second = await t.client.assets.upload('image', bytes, { filename: 'hai.png' })
    expect(second).toEqual(first)
  })

  test('metadata is what was asked for', async () => {
    const document = await t.client.assets.upload('image', await png(32, 20), {
      extract: ['palette'],
    })
    expect(document.metadata).toHaveProperty('palette')
    expect(document.metadata).not.toHaveProperty('lqip')
    const bare = await t.client.assets.upload('image', await png(33, 20), { extract: [] })
    expect(bare.metadata).not.toHaveProperty('palette')
  })

  test('a file keeps its name and extension', async () => {
    const document = await t.client.assets.upload('file', Buffer.from('nội dung'), {
      filename: 'Đề án.docx',
    })
    expect(document).toMatchObject({
      _id: expect.stringMatching(/^file-[a-f0-9]{40}-docx$/),
      _type: 'sanity.fileAsset',
      originalFilename: 'Đề án.docx',
      size: Buffer.byteLength('nội dung'),
    })
  })

  test('a file may be larger than the body of other requests', async () => {
    const document = await t.client.assets.upload('file', Buffer.alloc(1_500_000), {
      filename: 'phim.mp4',
    })
    expect(document).toMatchObject({ size: 1_500_000, mimeType: 'video/mp4' })
  })

  test.each([
    ['no image', 'image', Buffer.from('không phải ảnh'), 400],
    ['nothing', 'file', Buffer.alloc(0), 400],
    ['too much', 'file', Buffer.alloc(2_000_001), 413],
  ] as const)('%s is refused', async (_, kind, bytes, statusCode) => {
    const error = await refusal(t.client.assets.upload(kind, bytes))
    expect(error).toMatchObject({ statusCode })
  })
})

describe('delivery', () => {
  let image: SanityImageAssetDocument
  let original: Buffer
  beforeAll(async () => {
    original = await png(400, 200)
    image = await t.client.assets.upload('image', original, { filename: 'ảnh.png' })
  })
  const builder = () => createImageUrlBuilder(t.client).image(image)

  test('the address in the document gives the bytes as they were, for ever', async () => {
    expect(image.url).toBe(`${t.lake.url}/${image.path}`)
    const { response, bytes } = await get(image.url)
    expect(bytes.equals(original)).toBe(true)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(original.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'x-sanity-sha1': image.sha1hash,
      'accept-ranges': 'bytes',
      etag: `"${image.sha1hash}"`,
    })
  })

  test('addresses of image-url are rendered, twice the same', async () => {
    const url = builder().width(100).height(100).fit('crop').format('webp').url()
    expect(url.startsWith(`${t.lake.url}/images/toasoan/production/`)).toBe(true)
    const { response, bytes } = await get(url)
    expect(response.headers.get('content-type')).toBe('image/webp')
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 100, height: 100 })
    expect((await get(url)).bytes.equals(bytes)).toBe(true)
  })

  test('auto=format goes by what the reader accepts', async () => {
    const url = builder().width(50).auto('format').url()
    const modern = await get(url, { accept: 'image/avif,image/webp,*/*' })
    const old = await get(url, { accept: '*/*' })
    expect(modern.response.headers.get('content-type')).toBe('image/webp')
    expect(old.response.headers.get('content-type')).toBe('image/png')
    expect(modern.response.headers.get('vary')).toMatch(/accept/i)
  })

  test('a format that browsers do not show is changed where the address lets it', async () => {
    const tiff = await sharp({ create: { width: 6, height: 6, channels: 3, background: '#fff' } })
      .tiff()
      .toBuffer()
    const { url } = await t.client.assets.upload('image', tiff)
    const typeOf = async (query: string) =>
      (await get(`${url}${query}`)).response.headers.get('content-type')
    expect(await typeOf('')).toBe('image/tiff')
    expect(await typeOf('?auto=format')).toBe('image/jpeg')
    expect(await typeOf('?w=3')).toBe('image/jpeg')
  })

  test('a document whose bytes are lost is answered with 404, also for a rendering', async () => {
    const lost = await t.client.assets.upload('image', await png(8, 8))
    t.lake.core.assets.store.removeUnlessHeld(lost.sha1hash)
    for (const query of ['', '?w=4']) {
      expect((await get(`${lost.url}${query}`)).response.status).toBe(404)
    }
  })

  test('a name may follow, and `dl` makes it a download', async () => {
    const named = await get(`${image.url}/anh-bia.png`)
    expect(named.response.status).toBe(200)
    const download = await get(builder().forceDownload('Bìa báo.png').url())
    expect(download.response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Bia bao.png"; filename\*=UTF-8''B%C3%ACa/,
    )
  })

  test.each([
    ['bytes=0-9', 206, 'bytes 0-9/', 10],
    ['bytes=-5', 206, undefined, 5],
    ['bytes=9999999-', 416, 'bytes */', 0],
  ])('a range of %s', async (range, status, contentRange, length) => {
    const { response, bytes } = await get(image.url, { range })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-range')).toContain(contentRange ?? 'bytes')
    expect(bytes.length).toBe(length)
  })

  test('what the reader has is not sent again', async () => {
    const { response, bytes } = await get(image.url, { 'if-none-match': `"${image.sha1hash}"` })
    expect(response.status).toBe(304)
    expect(bytes.length).toBe(0)
  })

  test.each([
    ['a wrong parameter', (url: string) => `${url}?w=0`, 400],
    ['another size', (url: string) => url.replace('400x200', '401x200'), 404],
    ['another dataset', (url: string) => url.replace('/production/', '/other/'), 404],
    ['another project', (url: string) => url.replace('/toasoan/', '/other/'), 404],
    [
      'a path out of the folder',
      (url: string) => url.replace(/[a-f0-9]{40}/, '..%2f..%2flake'),
      404,
    ],
  ])('%s is answered with an error', async (_, change, status) => {
    const { response } = await get(change(image.url))
    expect(response.status).toBe(status)
  })

  test('what is deleted is gone', async () => {
    const gone = await t.client.assets.upload('image', await png(7, 7))
    await t.client.delete(gone._id)
    expect((await get(gone.url)).response.status).toBe(404)
  })
})

describe('files that a browser could run', () => {
  test.each([
    ['trang.html', '<script>alert(1)</script>', /^attachment/],
    ['trang.xhtml', '<script>alert(1)</script>', /^attachment/],
    [
      'hinh.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      /^inline/,
    ],
    ['ghi chu.txt', '<script>alert(1)</script>', /^inline/],
    ['a.swf', 'FWS', /^attachment/],
  ])('%s is harmless', async (filename, content, disposition) => {
    const document = await t.client.assets.upload('file', Buffer.from(content), {
      filename,
      contentType: 'text/html',
    })
    const { response } = await get(document.url)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': expect.not.stringMatching(/html|xml;/),
      'content-disposition': expect.stringMatching(disposition),
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
    })
  })

  test('an image of SVG with a script stays an image without it', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
    )
    const document = await t.client.assets.upload('image', svg, { filename: 'a.svg' })
    const { response } = await get(document.url)
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  })
})
