import type { ClientConfig, ClientError, SanityClient } from '@sanity/client'
import { afterAll, beforeAll } from 'vitest'
import { clientOf } from './client.ts'
import { startLake, type RunningLake, type StartOptions } from './index.ts'

/** A lake on a free port for the tests of a file, and the real client to ask it with. */
export interface TestLake {
  readonly lake: RunningLake
  readonly client: SanityClient
  clientWith(config: Partial<ClientConfig>): SanityClient
}

/** Starts a lake before the tests of the file and closes it after them. */
export function useLake(options: Partial<StartOptions> = {}): TestLake {
  let lake: RunningLake | undefined
  beforeAll(async () => {
    lake = await startLake({ dir: ':memory:', port: 0, ...options })
  })
  afterAll(async () => {
    await lake?.close()
  })
  const running = () => {
    if (!lake) throw new Error('The lake is there only while tests run')
    return lake
  }
  const clientWith = (config: Partial<ClientConfig>) => clientOf(running().url, config)
  return {
    get lake() {
      return running()
    },
    get client() {
      return clientWith({ perspective: 'raw' })
    },
    clientWith,
  }
}

/** The error that the client's promise is refused with, for looking at its parts. */
export async function refusal(promise: Promise<unknown>): Promise<ClientError> {
  try {
    await promise
  } catch (error) {
    return error as ClientError
  }
  throw new Error('Expected the request to be refused')
}
