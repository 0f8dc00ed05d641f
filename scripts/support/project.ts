import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** The project's root folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Path of something below the project's root. */
export const inProject = (...parts: string[]): string => join(projectRoot, ...parts)

/** Path of a command that the project's packages bring along. */
export const binary = (name: string): string => inProject('node_modules', '.bin', name)
