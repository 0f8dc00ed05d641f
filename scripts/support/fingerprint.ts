import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * Fingerprint of everything a build is made from.
 *
 * @param root folder that the paths are relative to
 * @param inputs files and folders; tests (`*.test.*`) do not count
 * @param settings further values that the output depends on, such as environment variables
 * @returns a hex SHA-256 that changes when any input's path or content, or a setting, does
 */
export function fingerprint(
  root: string,
  inputs: readonly string[],
  settings: Readonly<Record<string, string | undefined>> = {},
): string {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const file of inputs.flatMap((input) => filesBelow(join(root, input)))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return /\.test\.\w+$/.test(path) ? [] : [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)))
}

/** The fingerprint kept at `file`, or undefined when there is none. */
export function readFingerprint(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

/** Keeps a fingerprint at `file`, making its folder. */
export function writeFingerprint(file: string, value: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${value}\n`)
}
