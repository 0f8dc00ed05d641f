import { basename } from 'node:path/posix'

/** An image asset as its id and its path name it: the hash of its bytes, its size and extension. */
export interface ImageName {
  sha1: string
  width: number
  height: number
  extension: string
}

export interface FileName {
  sha1: string
  extension: string
}

const IMAGE_FILE = /^([a-f0-9]{40})-(\d{1,6})x(\d{1,6})\.([a-z]{1,10})$/
const PLAIN_FILE = /^([a-f0-9]{40})\.([a-z0-9]{1,10})$/
const EXTENSION = /\.([a-z0-9]{1,10})$/

export function imageId({ sha1, width, height, extension }: ImageName): string {
  return `image-${sha1}-${width}x${height}-${extension}`
}

export function fileId({ sha1, extension }: FileName): string {
  return `file-${sha1}-${extension}`
}

/** The last part of an image's address, `<sha1>-<width>x<height>.<extension>`. */
export function imageFile({ sha1, width, height, extension }: ImageName): string {
  return `${sha1}-${width}x${height}.${extension}`
}

/** The last part of a file's address, `<sha1>.<extension>`. */
export function plainFile({ sha1, extension }: FileName): string {
  return `${sha1}.${extension}`
}

/** Reads what `imageFile` writes; anything else, such as a path that climbs, is undefined. */
export function parseImageFile(name: string): ImageName | undefined {
  const match = IMAGE_FILE.exec(name)
  if (!match) return undefined
  const [, sha1 = '', width, height, extension = ''] = match
  return { sha1, width: Number(width), height: Number(height), extension }
}

export function parsePlainFile(name: string): FileName | undefined {
  const match = PLAIN_FILE.exec(name)
  return match ? { sha1: match[1]!, extension: match[2]! } : undefined
}

/**
 * A file name as an upload gives it, made harmless: the last part of a path, NFC, without control
 * characters, direction overrides or characters that file systems refuse; 200 characters at most,
 * its extension kept. Undefined when nothing is left.
 */
export function safeFilename(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const clean = basename(name.normalize('NFC').replaceAll('\\', '/'))
    .replaceAll(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replace(/^\.+/, '')
    .trim()
  if (clean === '') return undefined
  const extension = EXTENSION.exec(clean.toLowerCase())?.[0] ?? ''
  const stem = extension === '' ? clean : clean.slice(0, -extension.length)
  return [...stem].slice(0, 200 - extension.length).join('') + clean.slice(stem.length)
}

/** The extension of a file name in lower case, without its dot. */
export function extensionOfFilename(name: string | undefined): string | undefined {
  return name === undefined ? undefined : EXTENSION.exec(name.toLowerCase())?.[1]
}

/** A `Content-Disposition` header whose name any browser reads (RFC 6266, RFC 8187). */
export function contentDisposition(kind: 'inline' | 'attachment', filename?: string): string {
  if (filename === undefined) return kind
  const ascii = filename
    .normalize('NFD')
    .replaceAll(/[Đđ]/g, (letter) => (letter === 'Đ' ? 'D' : 'd'))
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(filename.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
