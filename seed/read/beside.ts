/** Pictures that a page names and that lie beside it as files of their own, as browsers save pages. */
import type { Picture } from '../report.ts'
import { READ_LIMITS } from './limits.ts'

/**
 * Gives the bytes of a file by its path from the folder in which the report lies: with slashes,
 * composed (NFC), never out of that folder. Undefined where there is none, or one of more than
 * `limit` bytes.
 */
export type FilesBeside = (path: string, limit: number) => Promise<Uint8Array | undefined>

/** Of a report that lies alone. */
export const NOTHING_BESIDE: FilesBeside = async () => undefined

/** An address of another place: with a scheme, a host, or from the root of a site. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|[/\\]|#|$)/i

/**
 * Where a picture lies, from the folder of the page that names it.
 *
 * @param address as the page has it: "trang_files/h%E1%BB%8Dp.jpg?v=2"
 * @returns undefined for what lies elsewhere, out of the folder included
 */
export function pathBeside(address: string): string | undefined {
  if (ELSEWHERE.test(address.trim())) return undefined
  const [written = ''] = address.trim().split(/[?#]/)
  const parts = decoded(written)
    .replaceAll('\\', '/')
    .normalize('NFC')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
  return parts.length === 0 || parts.some((part) => part === '..' || part.includes('\0'))
    ? undefined
    : parts.join('/')
}

/** Loads the pictures that these addresses name, as far as they lie beside the page and are pictures. */
export async function picturesBeside(
  addresses: Iterable<string>,
  beside: FilesBeside,
): Promise<Map<string, Picture>> {
  const found = new Map<string, Picture>()
  let left: number = READ_LIMITS.reportBytes
  for (const address of new Set(addresses)) {
    const path = pathBeside(address)
    const bytes = path === undefined ? undefined : await beside(path, left)
    const contentType = bytes && contentTypeOf(bytes)
    if (path === undefined || !bytes || !contentType) continue
    left -= bytes.length
    found.set(address, { name: path.slice(path.lastIndexOf('/') + 1), contentType, bytes })
  }
  return found
}

/** Pictures by their beginnings; a name can say anything. SVG is left out: it may hold scripts. */
function contentTypeOf(bytes: Uint8Array): string | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 12))
  if (beginning.startsWith('\x89PNG')) return 'image/png'
  if (beginning.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (beginning.startsWith('GIF8')) return 'image/gif'
  return /^RIFF[^]{4}WEBP$/.test(beginning) ? 'image/webp' : undefined
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
