import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync, gzipSync } from 'node:zlib'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { metadataParts, requestedParts } from './metadata.ts'
import { AssetStore } from './store.ts'
import { fileDocument, imageDocument } from './upload.ts'

let folder: string
let store: AssetStore

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-'))
  store = new AssetStore(join(folder, 'assets'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const details = { projectId: 'p', dataset: 'd', baseUrl: 'http://localhost:3333' }

async function* chunks(bytes: Uint8Array, size = 1000) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function* broken() {
  yield Buffer.alloc(10)
  throw new Error('connection lost')
}

const receive = (bytes: Uint8Array) => store.receive(chunks(bytes), 10_000_000)

const picture = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })

describe('the store', () => {
  test('keeps bytes under their hash, once', async () => {
    const bytes = Buffer.from('nội dung '.repeat(1000))
    const sha1 = createHash('sha1').update(bytes).digest('hex')
    for (const received of [await receive(bytes), await receive(bytes)]) {
      expect(received).toMatchObject({ sha1, size: bytes.length })
      await received.keep()
      await received.release()
    }
    expect(await readFile(store.pathOf(sha1))).toEqual(bytes)
    expect(store.removeUnlessHeld(sha1)).toBe(true)
    expect(store.has(sha1)).toBe(false)
  })

  test('refuses what is too large and leaves nothing behind', async () => {
    await expect(store.receive(chunks(Buffer.alloc(5000)), 4000)).rejects.toMatchObject({
      status: 413,
    })
    await expect(store.receive(broken(), 4000)).rejects.toThrow('connection lost')
    const received = await receive(Buffer.from('dropped'))
    await received.release()
    expect(await readdir(join(folder, 'assets', 'incoming'))).toEqual([])
  })

  test.each(['../../etc/passwd', 'A'.repeat(40), ''])('has no place for %j', (sha1) => {
    expect(() => store.pathOf(sha1)).toThrow('SHA-1')
  })
})

describe('image documents', () => {
  test('have the fields that hosted gives', async () => {
    const bytes = await picture(300, 200, '#c02030').jpeg().toBuffer()
    const received = await receive(bytes)
    const document = await imageDocument(
      received,
      { ...details, filename: '/tmp/ảnh.jpeg', title: 'Ảnh', creditLine: 'Nguyễn Văn A' },
      requestedParts([]),
    )
    const file = `${received.sha1}-300x200.jpg`
    expect(document).toMatchObject({
      _id: `image-${received.sha1}-300x200-jpg`,
      _type: 'sanity.imageAsset',
      assetId: received.sha1,
      sha1hash: received.sha1,
      extension: 'jpg',
      mimeType: 'image/jpeg',
      originalFilename: 'ảnh.jpeg',
      path: `images/p/d/${file}`,
      url: `http://localhost:3333/images/p/d/${file}`,
      size: bytes.length,
      title: 'Ảnh',
      creditLine: 'Nguyễn Văn A',
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: { width: 300, height: 200, aspectRatio: 1.5 },
        hasAlpha: false,
        isOpaque: true,
        blurHash: expect.stringMatching(/^.{20,}$/),
        lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
        palette: {
          dominant: {
            background: expect.stringMatching(/^#(be|bf|c0|c1)/),
            foreground: '#fff',
            population: 100,
          },
        },
      },
    })
    expect(document).not.toHaveProperty('label')
    expect(document['metadata']).not.toHaveProperty('exif')
  })

  test('read what the camera wrote when asked to', async () => {
    const bytes = await picture(40, 20, '#000')
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExifMerge({
        IFD0: { Make: 'Máy Mẫu' },
        IFD2: { FNumber: '28/10' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '10/1 14/1 3600/100',
          GPSLongitudeRef: 'W',
          GPSLongitude: '106/1 22/1 0/1',
        },
      })
      .toBuffer()
    const { metadata } = await imageDocument(await receive(bytes), details, metadataParts)
    expect(metadata).toMatchObject({
      dimensions: { width: 20, height: 40 },
      exif: { _type: 'sanity.imageExifMetadata', FNumber: 2.8 },
      image: { _type: 'sanity.imageExifTags' },
      location: { _type: 'geopoint', lat: 10 + 14 / 60 + 36 / 3600, lng: -(106 + 22 / 60) },
      thumbHash: expect.stringMatching(/^[\w+/=]{10,}$/),
    })
    const plain = await imageDocument(await receive(bytes), details, requestedParts(['none']))
    expect(Object.keys(plain['metadata'] as object)).toEqual([
      '_type',
      'dimensions',
      'hasAlpha',
      'isOpaque',
    ])
  })

  test.each([
    [{ r: 0, g: 0, b: 0, alpha: 0.5 }, false],
    [{ r: 0, g: 0, b: 0, alpha: 1 }, true],
  ])('tell whether anything shines through %j', async (background, isOpaque) => {
    const bytes = await sharp({ create: { width: 30, height: 90, channels: 4, background } })
      .png()
      .toBuffer()
    const { metadata } = await imageDocument(await receive(bytes), details, ['lqip'])
    expect(metadata).toMatchObject({
      hasAlpha: true,
      isOpaque,
      lqip: expect.stringContaining(isOpaque ? 'image/jpeg' : 'image/png'),
    })
  })

  test('find the colours of a picture', async () => {
    const stripes = await picture(90, 30, '#10c020')
      .composite([
        { input: await picture(30, 30, '#101060').png().toBuffer(), left: 0, top: 0 },
        { input: await picture(10, 30, '#d8d0c8').png().toBuffer(), left: 30, top: 0 },
      ])
      .png()
      .toBuffer()
    const { metadata } = await imageDocument(await receive(stripes), details, ['palette'])
    expect(metadata).toMatchObject({
      palette: {
        dominant: { background: '#10c020' },
        vibrant: { background: '#10c020' },
        darkVibrant: { background: '#101060', foreground: '#fff' },
        lightMuted: { background: '#d8d0c8', foreground: '#000' },
      },
    })
  })
})

describe('uploads that bite', () => {
  test('a picture that unpacks to billions of pixels is refused by its head', async () => {
    await expect(
      imageDocument(await receive(pngBomb(60_000, 60_000)), details, []),
    ).rejects.toMatchObject({ status: 400, message: expect.stringContaining('60000') })
  })

  test.each([
    ['text', Buffer.from('không phải ảnh')],
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
    ['an SVG that is no XML', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect')],
    [
      'an SVG that multiplies itself',
      Buffer.from(
        `<!DOCTYPE svg [<!ENTITY a "${'a'.repeat(1000)}">${[...'bcdefghijk'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghijk'[at]};`.repeat(10)}">`).join('')}]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&k;</text></svg>`,
      ),
    ],
  ])('%s is no image', async (_, bytes) => {
    await expect(imageDocument(await receive(bytes), details, ['lqip'])).rejects.toMatchObject({
      status: 400,
    })
  })

  // What is in it is HEVC, for which no decoder comes along.
  test('a HEIC photograph is refused with the formats that are taken', async () => {
    const bytes = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')
    await expect(imageDocument(await receive(bytes), details, [])).rejects.toMatchObject({
      status: 400,
      message: expect.stringMatching(/supported format; use JPEG, PNG, WebP, AVIF, GIF, TIFF/),
    })
  })

  test('a drawing that would take for ever is drawn small, or given up', async () => {
    const filters = '<feMorphology radius="50"/><feGaussianBlur stdDeviation="100"/>'.repeat(30)
    const bytes = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="4000"><filter id="f">${filters}</filter><rect width="4000" height="4000" filter="url(#f)"/></svg>`,
    )
    const { metadata } = await imageDocument(await receive(bytes), details, ['lqip'])
    expect(metadata).toMatchObject({ dimensions: { width: 4000, height: 4000 } })
  })

  test.each([
    ['compressed', gzipSync('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['behind other text', Buffer.from('x <svg xmlns="http://www.w3.org/2000/svg"/>')],
    [
      '100,000 pixels wide',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1e5" height="1e5"/>'),
    ],
  ])('an SVG %s is refused', async (_, bytes) => {
    await expect(imageDocument(await receive(bytes), details, [])).rejects.toMatchObject({
      status: 400,
    })
  })

  test('a picture that was cut short is refused', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
    const bytes = await sharp({
      create: { width: 200, height: 200, channels: 3, noise, background: '#000' },
    })
      .jpeg()
      .toBuffer()
    await expect(
      imageDocument(await receive(bytes.subarray(0, bytes.length / 2)), details, ['lqip']),
    ).rejects.toMatchObject({ status: 400 })
  })

  test('the bytes decide what an image is, whatever its name and what follows it', async () => {
    const gif = await picture(4, 4, '#fff').gif().toBuffer()
    const polyglot = Buffer.concat([gif, Buffer.from('<script>alert(1)</script>')])
    const document = await imageDocument(
      await receive(polyglot),
      { ...details, filename: 'trang.html', contentType: 'text/html' },
      [],
    )
    expect(document).toMatchObject({ extension: 'gif', mimeType: 'image/gif' })
  })

  test('an SVG reads no file of the machine', async () => {
    const secret = join(folder, 'secret.png')
    await picture(4, 4, '#ff0000').png().toFile(secret)
    const bytes = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="4" height="4"><rect width="4" height="4" fill="#00f"/><image xlink:href="file://${secret}" width="4" height="4"/></svg>`,
    )
    const { metadata } = await imageDocument(await receive(bytes), details, ['palette'])
    expect(metadata).toMatchObject({ palette: { dominant: { background: '#0000ff' } } })
  })
})

describe('file documents', () => {
  test.each([
    ['Đề án.DOCX', undefined, 'docx', /wordprocessingml/],
    ['a.tar.gz', undefined, 'gz', /gzip/],
    ['không đuôi', 'application/pdf', 'pdf', /pdf/],
    [undefined, 'text/plain; charset=utf-8', 'txt', /plain/],
    [undefined, undefined, 'bin', /octet-stream/],
    ['x.exe', 'image/png', 'exe', /octet-stream/],
    ['../x.p/../../p', undefined, 'bin', /octet-stream/],
  ])('%j, sent as %j', async (filename, contentType, extension, mimeType) => {
    const received = await receive(Buffer.from('nội dung'))
    expect(fileDocument(received, { ...details, filename, contentType })).toMatchObject({
      _id: `file-${received.sha1}-${extension}`,
      _type: 'sanity.fileAsset',
      extension,
      mimeType: expect.stringMatching(mimeType),
      path: `files/p/d/${received.sha1}.${extension}`,
    })
  })
})

/** A PNG whose head claims far more pixels than its few bytes could hold. */
function pngBomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const sizes = Buffer.alloc(8)
  sizes.writeUInt32BE(data.length, 0)
  sizes.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([sizes.subarray(0, 4), body, sizes.subarray(4)])
}
