import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { validationError } from '../domain/errors.ts'
import type { Size } from './geometry.ts'
import { Limiter } from '../domain/limiter.ts'

const run = promisify(execFile)
const SCRIPT = fileURLToPath(new URL('./vectorProcess.ts', import.meta.url))

/** A drawing that takes longer is given up. */
const MILLISECONDS = 10_000
/** Pixels of a drawing: filters need many times its memory. */
const MAX_PIXELS = 4_000_000
const MAX_OUTPUT = 64 * 1024 ** 2

const limiter = new Limiter(2)

/**
 * The size an SVG has by itself, in pixels.
 * @throws a 400 when it is no SVG, or too much work
 */
export async function measureVector(path: string): Promise<Size> {
  const output = await work('measure', path)
  const { format, width, height } = JSON.parse(output.toString('utf8')) as Size & { format: string }
  if (format !== 'svg') throw validationError('The image cannot be read: it is no SVG')
  return { width, height }
}

/**
 * An SVG drawn as PNG, as large as asked for, or smaller in the same shape where that is too large.
 * @throws a 400 when it cannot be drawn, or is too much work
 */
export async function drawVector(path: string, size: Size): Promise<Buffer> {
  const scale = Math.min(1, Math.sqrt(MAX_PIXELS / (size.width * size.height)))
  const sides = [size.width, size.height].map((side) =>
    String(Math.max(1, Math.round(side * scale))),
  )
  return work('draw', path, ...sides)
}

function work(...args: string[]): Promise<Buffer> {
  return limiter.run(async () => {
    try {
      const { stdout } = await run(process.execPath, [SCRIPT, ...args], {
        encoding: 'buffer',
        timeout: MILLISECONDS,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_OUTPUT,
      })
      return stdout
    } catch (error) {
      const { killed } = error as { killed?: boolean }
      throw validationError(
        killed
          ? 'The image cannot be drawn: it is too much work'
          : 'The image cannot be read: it is no valid SVG',
      )
    }
  })
}
