import { afterEach, expect, it, vi } from 'vitest'
import type { clientConfig, Target } from '../target.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** What the module gives, decided anew by the environment each time it is loaded. */
interface TargetModule {
  readonly target: Target
  readonly clientConfig: typeof clientConfig
}

const load = async (environment: Record<string, string>): Promise<TargetModule> => {
  for (const name of ['SANITY_STUDIO_PROJECT_ID', 'SANITY_STUDIO_DATASET', 'LAKE_URL', 'PORT']) {
    vi.stubEnv(name, environment[name])
  }
  vi.resetModules()
  return import('../target.ts')
}

it.each([
  [
    {},
    { mode: 'lake', projectId: 'toasoan', dataset: 'production', apiHost: 'http://localhost:3333' },
  ],
  [{ PORT: '4000' }, { mode: 'lake', apiHost: 'http://localhost:4000' }],
  [{ PORT: '4000', LAKE_URL: 'http://news.example/' }, { apiHost: 'http://news.example' }],
  [{ SANITY_STUDIO_DATASET: 'thu' }, { mode: 'lake', dataset: 'thu' }],
  [
    { SANITY_STUDIO_PROJECT_ID: 'abc123', SANITY_STUDIO_DATASET: 'thu', LAKE_URL: 'http://x' },
    { mode: 'hosted', projectId: 'abc123', dataset: 'thu' },
  ],
])('%j decides for %j', async (environment, expected) => {
  const { target } = await load(environment)
  expect(target).toMatchObject(expected)
  expect('apiHost' in target).toBe(target.mode === 'lake')
})

it('gives clients of the lake one origin, and leaves hosted ones to know their own', async () => {
  const lake = await load({})
  expect(lake.clientConfig(lake.target, 'secret')).toMatchObject({
    apiHost: 'http://localhost:3333',
    useProjectHostname: false,
    token: 'secret',
  })
  const hosted = await load({ SANITY_STUDIO_PROJECT_ID: 'abc123' })
  expect(hosted.clientConfig()).toEqual({
    projectId: 'abc123',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
  })
})
