import { exportRows } from '../storage/exportRows.ts'
import type { Access } from './access.ts'
import type { LakeDocument } from './document.ts'
import { validationError } from './errors.ts'

export interface ExportOptions {
  /** Only documents of these types; all when it is empty. */
  types: readonly string[]
  /** Where a page begins, empty for the first one; everything in one go when undefined. */
  cursor?: string | undefined
}

/** Documents of one page. */
const PAGE = 5_000

/** Lines are handed on in pieces of about this many characters. */
const CHUNK = 65_536

/**
 * The documents in a dataset's file, as they are at the moment of the first piece, as text with one
 * JSON object a line, in the order of their ids. Ending the generator early lets go of the file.
 *
 * @throws LakeError 400 for a cursor that is none
 */
export function exportDocuments(
  file: string,
  access: Access,
  { types, cursor }: ExportOptions,
): Generator<string, void> {
  const rows = exportRows(file, { after: cursor ? idOf(cursor) : '', types })
  return lines(rows, access, cursor !== undefined)
}

function* lines(
  rows: Iterable<{ id: string; body: string }>,
  access: Access,
  paged: boolean,
): Generator<string, void> {
  const everything = access.allowsAll('read')
  let chunk = ''
  let count = 0
  for (const { id, body } of rows) {
    if (!everything && !access.allows('read', JSON.parse(body) as LakeDocument)) continue
    chunk += `${body}\n`
    count++
    if (paged && count === PAGE) {
      yield `${chunk}${JSON.stringify({ nextCursor: cursorAt(id) })}\n`
      return
    }
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  if (chunk) yield chunk
}

function cursorAt(id: string): string {
  return Buffer.from(JSON.stringify({ after: id })).toString('base64url')
}

function idOf(cursor: string): string {
  try {
    const { after } = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as { after: unknown }
    if (typeof after === 'string') return after
  } catch {
    // Said below.
  }
  throw validationError('`nextCursor` must be empty or one that an earlier page ended with')
}
