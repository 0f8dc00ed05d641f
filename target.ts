/**
 * Where the content lives: the one place that decides between the embedded lake and Sanity's
 * hosted Content Lake. Scripts and the Sanity configs import it; everything else is handed a client.
 *
 * Read by Node and, inside the Studio bundle, by the browser. The names `process.env.SANITY_STUDIO_*`
 * stand written out because `sanity build` replaces exactly these texts.
 */
export interface Target {
  /** `lake` when no project id is set, else `hosted`. */
  readonly mode: 'lake' | 'hosted'
  readonly projectId: string
  readonly dataset: string
  /** Origin of the lake's API; absent for hosted Sanity, whose clients know their own host. */
  readonly apiHost?: string
  /** Dated API version that every query of the project is written for. */
  readonly apiVersion: string
}

/** Project id of the embedded lake. */
export const LAKE_PROJECT_ID = 'toasoan'

const API_VERSION = '2025-02-19'
const DEFAULT_DATASET = 'production'
const DEFAULT_PORT = 3333

const hostedProjectId = process.env.SANITY_STUDIO_PROJECT_ID
const dataset = process.env.SANITY_STUDIO_DATASET || DEFAULT_DATASET

/** The lake's origin: the page's own in a browser, else `LAKE_URL`, else this machine at `PORT`. */
function lakeOrigin(): string {
  if (typeof document !== 'undefined' && window.location?.protocol.startsWith('http')) {
    return window.location.origin
  }
  const env = globalThis.process?.env ?? {}
  return env['LAKE_URL']?.replace(/\/+$/, '') || `http://localhost:${env['PORT'] || DEFAULT_PORT}`
}

/** The content's address, decided once when the module loads. */
export const target: Target = hostedProjectId
  ? { mode: 'hosted', projectId: hostedProjectId, dataset, apiVersion: API_VERSION }
  : {
      mode: 'lake',
      projectId: LAKE_PROJECT_ID,
      dataset,
      apiHost: lakeOrigin(),
      apiVersion: API_VERSION,
    }

/** What `createClient` of `@sanity/client` needs to reach a target; lake clients need no wildcard DNS. */
export interface TargetClientConfig {
  readonly projectId: string
  readonly dataset: string
  readonly apiVersion: string
  readonly useCdn: false
  readonly apiHost?: string
  readonly useProjectHostname?: false
  readonly token?: string
}

/**
 * Gives the client configuration for a target.
 *
 * @param from the target, or a lake target at another origin
 * @param token the token to send, for reading drafts and writing on a protected target
 */
export function clientConfig(from: Target = target, token?: string): TargetClientConfig {
  return {
    projectId: from.projectId,
    dataset: from.dataset,
    apiVersion: from.apiVersion,
    useCdn: false,
    ...(from.apiHost ? { apiHost: from.apiHost, useProjectHostname: false } : {}),
    ...(token ? { token } : {}),
  }
}
