import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

export interface CopiedFile {
  /** Bytes. */
  readonly size: number
  readonly sha1: string
  readonly sha256: string
}

/** Reads a file to its end for its size and hashes. */
export async function measureFile(file: string): Promise<CopiedFile> {
  return readThrough(file, async () => {})
}

/** Copies a file durably, making its folder. The hashes are those of what was read. */
export async function copyFile(source: string, target: string): Promise<CopiedFile> {
  await mkdir(dirname(target), { recursive: true })
  const output = await open(target, 'wx')
  try {
    const copied = await readThrough(source, (chunk) => output.writeFile(chunk))
    await output.sync()
    return copied
  } finally {
    await output.close()
  }
}

/** The paths of all files below a folder, relative to it, with `/`; none when there is no folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}

async function readThrough(
  file: string,
  each: (chunk: Buffer) => Promise<void>,
): Promise<CopiedFile> {
  const sha1 = createHash('sha1')
  const sha256 = createHash('sha256')
  let size = 0
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    size += chunk.length
    sha1.update(chunk)
    sha256.update(chunk)
    await each(chunk)
  }
  return { size, sha1: sha1.digest('hex'), sha256: sha256.digest('hex') }
}
