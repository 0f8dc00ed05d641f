import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { create, extract } from 'tar'

/** Whether a name is that of a packed folder. */
export function isArchive(name: string): boolean {
  return /\.(?:tar|tar\.gz|tgz)$/.test(name)
}

/** Runs `work` with the name of a folder to make on the disk that `place` is on; removes it after. */
export async function temporaryBeside<T>(
  place: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await mkdir(dirname(place), { recursive: true })
  const parent = await mkdtemp(join(dirname(place), `.${basename(place)}-`))
  try {
    return await work(join(parent, 'files'))
  } finally {
    await rm(parent, { recursive: true, force: true })
  }
}

/**
 * Packs what is in a folder. The file appears when it is whole and on the disk.
 * @throws when the file exists
 */
export async function packFolder(folder: string, file: string): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} is there already. Choose another name.`)
  const unfinished = `${file}.unfinished`
  await create({ file: unfinished, cwd: folder, gzip: !file.endsWith('.tar'), portable: true }, [
    '.',
  ])
  const written = await open(unfinished, 'r+')
  await written.sync()
  await written.close()
  await rename(unfinished, file)
}

/** Unpacks a file into a new folder. @throws when it is not such a file */
export async function unpackArchive(file: string, folder: string): Promise<void> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  await mkdir(folder, { recursive: true })
  try {
    await extract({ file, cwd: folder, strict: true })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${file} cannot be unpacked: ${reason}. Use another backup.`, { cause })
  }
}
