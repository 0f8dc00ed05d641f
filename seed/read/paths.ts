/** Paths of the command line to files' bytes. Needs a file system, unlike the rest of reading. */
import { readFileSync, statSync } from 'node:fs'
import { glob, open, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { STDIN_NAME } from '../report.ts'
import type { FilesBeside } from './beside.ts'
import { isCandidate, READABLE_EXTENSIONS, withoutPartsOfPages } from './format.ts'
import { readFile, type ReadResult } from './index.ts'
import { READ_LIMITS, megabytes } from './limits.ts'
import { RefusedFile } from './refusal.ts'

export interface PathOptions {
  /** Folder that relative paths start at and that reports are named from. */
  readonly cwd?: string
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/** A file that will be read, known by its name. */
interface FoundFile {
  readonly file: string
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined
}

/**
 * Finds the files that paths mean, without opening them: files as they are, of folders the
 * readable ones at any depth, of globs those that match, `-` for standard input. Each file comes
 * once, in the order of the paths and by name inside a folder.
 *
 * @returns files, and a refusal for each path that means none
 */
export async function findFiles(
  paths: readonly string[],
  { cwd = process.cwd() }: PathOptions = {},
): Promise<(FoundFile | RefusedFile)[]> {
  const found: (FoundFile | RefusedFile)[] = []
  const seen = new Set<string>()
  for (const path of paths) {
    for (const item of await filesAt(path, cwd)) {
      if (seen.has(item.file)) continue
      seen.add(item.file)
      found.push(item)
    }
  }
  return found
}

/**
 * Reads found files one after another; only one is in memory at a time.
 *
 * @yields reports' texts, and a refusal for each that cannot be read
 */
export async function* readFound(
  found: Iterable<FoundFile | RefusedFile>,
  { stdin = process.stdin }: PathOptions = {},
): AsyncGenerator<ReadResult> {
  for (const item of found) {
    if (item instanceof RefusedFile) {
      yield item
      continue
    }
    // What else waits, as answers of the dataset and a wish to end, comes between two files.
    await setImmediate()
    const bytes = await (item.path === undefined ? bytesOf(stdin) : bytesAt(item.file, item.path))
    if (bytes instanceof RefusedFile) yield bytes
    else
      yield* readFile(item.file, bytes, item.path === undefined ? undefined : besideOf(item.path))
  }
}

/** Reads everything that paths mean: {@link findFiles}, then {@link readFound}. */
export async function* readPaths(
  paths: readonly string[],
  options: PathOptions = {},
): AsyncGenerator<ReadResult> {
  yield* readFound(await findFiles(paths, options), options)
}

async function filesAt(path: string, cwd: string): Promise<(FoundFile | RefusedFile)[]> {
  if (path === '-') return [{ file: STDIN_NAME, path: undefined }]
  const absolute = resolve(cwd, path)
  const named = (file: string): FoundFile => ({ file: nameFrom(cwd, file), path: file })
  const stats = await stat(absolute).catch((error: NodeJS.ErrnoException) => error)
  if (!(stats instanceof Error)) {
    if (!stats.isDirectory()) return [named(absolute)]
    const files = await filesBelow(absolute)
    if (files.length > 0) return files.map(named)
    return [new RefusedFile('noReports', path, { what: READABLE_EXTENSIONS.join(' ') })]
  }
  if (stats.code !== 'ENOENT' && stats.code !== 'ENOTDIR') {
    return [new RefusedFile('unreadable', path, { what: stats.code ?? stats.message })]
  }
  const matches = /[*?[{]/.test(path) ? await Array.fromAsync(glob(path, { cwd })) : []
  if (matches.length === 0) return [new RefusedFile('missing', path)]
  const known = withoutPartsOfPages(matches.map((match) => match.split(sep).join('/')))
  const expanded = await Promise.all(known.toSorted().map(async (match) => filesAt(match, cwd)))
  return expanded.flat()
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isCandidate)
  return withoutPartsOfPages(paths)
    .map((path) => join(folder, path))
    .toSorted()
}

/** Names are the same on every system: relative, with slashes, composed. */
function nameFrom(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/').normalize('NFC')
}

/** What lies in the folder of a file or below, links that lead out of it left aside. */
function besideOf(file: string): FilesBeside {
  const folder = dirname(file)
  return async (name, limit) => {
    try {
      // Some systems write names with their marks apart.
      const path = await realpath(join(folder, name)).catch(() =>
        realpath(join(folder, name.normalize('NFD'))),
      )
      if (!path.startsWith((await realpath(folder)) + sep)) return undefined
      await using handle = await open(path)
      const stats = await handle.stat()
      if (!stats.isFile() || stats.size > limit) return undefined
      return new Uint8Array(await handle.readFile())
    } catch {
      return undefined
    }
  }
}

async function bytesAt(file: string, path: string): Promise<Uint8Array | RefusedFile> {
  try {
    const small = smallFileAt(path)
    if (small) return small
    await using handle = await open(path)
    const { size } = await handle.stat()
    if (size > READ_LIMITS.archiveBytes) {
      return new RefusedFile('tooLarge', file, { what: megabytes(size) })
    }
    return new Uint8Array(await handle.readFile())
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return new RefusedFile(code === 'ENOENT' ? 'missing' : 'unreadable', file, {
      what: code ?? message,
    })
  }
}

/** In bytes. */
const SMALL = 1_000_000

/**
 * Reads a file of a few kilobytes without the thread pool, to which it would go six times, which
 * takes many times as long as the reading. Undefined for what is larger, or a pipe.
 */
function smallFileAt(path: string): Uint8Array | undefined {
  const stats = statSync(path)
  return stats.isFile() && stats.size <= SMALL ? new Uint8Array(readFileSync(path)) : undefined
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | RefusedFile> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of stream) {
      size += piece.length
      if (size > READ_LIMITS.archiveBytes) {
        return new RefusedFile('tooLarge', STDIN_NAME, {
          what: `> ${megabytes(READ_LIMITS.archiveBytes)}`,
        })
      }
      pieces.push(piece)
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return new RefusedFile('unreadable', STDIN_NAME, { what: code ?? message })
  }
  return new Uint8Array(Buffer.concat(pieces))
}
