/** A server of Sanity's that the Studio asks unbidden, and the answer that keeps it quiet. */
interface OutsideAnswer {
  readonly origin: string
  readonly status: number
  readonly body: string
}

/** What Sanity's writing app would need of a deployed Studio; the lake has no part in that. */
const WRITING_APP_MANIFEST = '/static/create-manifest.json'

const OUTSIDE_ANSWERS: readonly OutsideAnswer[] = [
  // Which Studio version is the newest: none is known, so none is offered.
  { origin: 'https://sanity-cdn.com', status: 200, body: '{}' },
  // Feedback and usage data: not taken.
  { origin: 'https://api.sanity.io', status: 403, body: '{}' },
]

/** Where the lake answers. */
export interface LakeAddress {
  readonly projectId: string
  /** The page's own origin. */
  readonly apiHost: string
}

/**
 * Keeps the Studio's requests on this machine, where no setting of the Studio does: those to the
 * project's own host name, which the lake does not have, go to the page's origin; those to Sanity's
 * servers, and for their apps, are answered in their stead, so that none fails behind a firewall.
 *
 * @param send the browser's own fetch
 * @param lake where the lake answers
 * @returns a fetch that sends everything else
 */
export function stayInside(send: typeof fetch, { projectId, apiHost }: LakeAddress): typeof fetch {
  const projectHost = apiHost.replace('://', `://${projectId}.`)
  return (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    if (isAt(projectHost, url)) {
      const inside = url.replace(projectHost, apiHost)
      return send(input instanceof Request ? new Request(inside, input) : inside, init)
    }
    if (url === `${apiHost}${WRITING_APP_MANIFEST}`) return answered(404, '{}')
    const answer = OUTSIDE_ANSWERS.find(({ origin }) => isAt(origin, url))
    return answer ? answered(answer.status, answer.body) : send(input, init)
  }
}

/** Tells whether this code runs in a browser; the CLI loads the Studio's config with a sham `document`. */
export function isBrowser(): boolean {
  return typeof document !== 'undefined' && globalThis.process?.versions?.node === undefined
}

function answered(status: number, body: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return Promise.resolve(new Response(body, { status, headers }))
}

function isAt(origin: string, url: string): boolean {
  return url.startsWith(`${origin}/`)
}
