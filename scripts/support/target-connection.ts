import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startLake } from '../../lake/index.ts'
import { ownerToken } from './owner-token.ts'
import { clientConfig, target, type Target, type TargetClientConfig } from '../../target.ts'

/** A content store that answers, and how to let go of it. */
export interface TargetConnection {
  readonly config: TargetClientConfig
  readonly target: Target
  /** Where the content is, for a person to read. */
  readonly description: string
  close(): Promise<void>
}

/**
 * Connects a command to the content: the hosted project, the lake of a server that is running, or,
 * when none runs, the data folder itself, opened for the length of the command.
 *
 * @throws when the data folder cannot be opened
 */
export async function connectTarget(): Promise<TargetConnection> {
  const at = (
    where: Target,
    description: string,
    close: () => Promise<void>,
    token = process.env['SANITY_AUTH_TOKEN'],
  ): TargetConnection => ({
    config: clientConfig(where, token),
    target: where,
    description,
    close,
  })
  if (target.mode === 'hosted') {
    return at(target, `hosted project ${target.projectId}, dataset ${target.dataset}`, nothing)
  }
  if (await answers(target.apiHost ?? ''))
    return at(target, `the lake at ${target.apiHost}`, nothing)
  if (process.env['LAKE_URL']) {
    throw new Error(`No lake answers at ${target.apiHost} (LAKE_URL). Start it, or unset LAKE_URL.`)
  }
  const dir = resolve(process.env['LAKE_DIR'] || '.lake')
  const lake = await startLake({
    dir,
    port: 0,
    projectId: target.projectId,
    dataset: target.dataset,
  })
  return at(
    { ...target, apiHost: lake.url },
    `the lake in ${dir}`,
    () => lake.close(),
    ownerToken(lake),
  )
}

/**
 * Connects as {@link connectTarget} does, but only to content that is there: no data folder is made.
 *
 * @returns undefined when no lake runs and no data folder has been made yet
 */
export async function existingTarget(): Promise<TargetConnection | undefined> {
  if (target.mode === 'hosted' || (await answers(target.apiHost ?? ''))) return connectTarget()
  const dir = resolve(process.env['LAKE_DIR'] || '.lake')
  const isThere = !process.env['LAKE_URL'] && existsSync(join(dir, 'lake.sqlite'))
  return isThere ? connectTarget() : undefined
}

/** Whether a lake answers at an origin. Anything else that listens there does not count. */
async function answers(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/v1/ping`, { signal: AbortSignal.timeout(2000) })
    return response.ok && response.headers.get('content-type')?.includes('json') === true
  } catch {
    return false
  }
}

/** Nothing is to be let go of. */
const nothing = async (): Promise<void> => undefined
