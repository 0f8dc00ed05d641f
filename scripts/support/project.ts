import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** The project's root folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Path of something below the project's root. */
export const inProject = (...parts: string[]): string => join(projectRoot, ...parts)

/** What Node has compiled of the commands. */
export const compiledCode = inProject('node_modules/.cache/node')

/** Path of a command that the project's packages bring along. */
export const binary = (name: string): string => inProject('node_modules', '.bin', name)

/** Settings for Sanity's tools that keep them on this machine: no usage data, no look for newer versions. */
export const STAY_INSIDE = { DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1' } as const
