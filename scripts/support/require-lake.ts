import { target } from '../../target.ts'

/**
 * For commands about the lake's own files.
 * @param instead the command that does the like for hosted Sanity
 * @throws when the content is hosted
 */
export function requireLake(instead: string): void {
  if (target.mode === 'lake') return
  throw new Error(
    `The content of project ${target.projectId} is kept by hosted Sanity, not by a lake. ` +
      `Use ${instead}, or unset SANITY_STUDIO_PROJECT_ID.`,
  )
}
