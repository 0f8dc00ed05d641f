import { randomBytes } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { LakeError } from '../../domain/errors.ts'
import type { LakeCore } from '../../lake.ts'
import type { LakeContext, RegisterRoutes } from '../context.ts'
import { HttpError } from '../errors.ts'
import { isAllowedOrigin } from '../guards.ts'
import { bearerToken } from '../identity.ts'
import { loginPage, loginPagePolicy, type LoginFailure } from '../loginPage.ts'

const LOGIN_PATH = '/auth/login/lake'

/**
 * Login as the Studio and the CLI do it: they go to a provider's page with `origin`, come back to
 * that address with `#sid=`, and exchange it for a token. The lake is its only provider.
 */
export const authRoutes: RegisterRoutes = (api, lake) => {
  api.get('/auth/providers', (c) => {
    const url = `${publicOrigin(c, lake)}/v${c.var.apiVersion}${LOGIN_PATH}`
    return c.json({
      providers: [{ name: 'lake', title: 'Email', url }],
      thirdPartyLogin: false,
      sso: { saml: false },
    })
  })

  api.get('/auth/id', (c) => {
    const { identity } = c.var
    return c.json(identity.kind === 'anonymous' ? {} : { id: identity.id })
  })

  api.get('/auth/fetch', (c) => {
    const token = lake.people.tokens.finishHandover(c.req.query('sid') ?? '')
    if (!token) throw new HttpError(401, 'Unauthorized', 'This login has expired; log in again')
    c.header('cache-control', 'no-store')
    return c.json({ token, label: 'session' })
  })

  api.post('/auth/logout', (c) => {
    const token = bearerToken(c.req.raw.headers)
    if (token !== undefined) lake.people.tokens.endSession(token)
    return c.json({ ok: true })
  })

  api.get(LOGIN_PATH, (c) => showLogin(c, returnAddress(c, lake)))

  api.post(LOGIN_PATH, async (c) => {
    const returnTo = returnAddress(c, lake)
    // Another site must not log a browser in as somebody of its choice.
    const origin = c.req.header('origin')
    if (origin !== undefined && !isAllowedOrigin(origin, c.req.header('host'), lake)) {
      throw new HttpError(403, 'Forbidden', 'The form was sent from another site')
    }
    const { email, password } = await c.req.parseBody()
    if (typeof email !== 'string' || typeof password !== 'string') {
      return showLogin(c, returnTo, { failure: 'wrong' })
    }
    try {
      const user = await lake.people.users.logIn(email, password, addressOf(c))
      returnTo.hash = `sid=${lake.people.tokens.startHandover(user.id)}`
      c.header('cache-control', 'no-store')
      return c.redirect(returnTo.href, 303)
    } catch (error) {
      if (!(error instanceof LakeError)) throw error
      const failure = error.status === 429 ? 'tooMany' : 'wrong'
      return showLogin(c, returnTo, { failure, email }, error.status)
    }
  })
}

function showLogin(
  c: LakeContext,
  returnTo: URL,
  state: { failure?: LoginFailure; email?: string } = {},
  status = 200,
) {
  const nonce = randomBytes(16).toString('base64')
  c.header('cache-control', 'no-store')
  c.header('referrer-policy', 'same-origin')
  c.header('content-security-policy', loginPagePolicy(nonce, returnTo))
  const page = loginPage({ nonce, acceptLanguage: c.req.header('accept-language'), ...state })
  return c.html(page, status as ContentfulStatusCode)
}

/**
 * Where to go after the login.
 * @throws HttpError 400 for an address that is not one of the lake's own pages: it gets a secret
 */
function returnAddress(c: LakeContext, lake: LakeCore): URL {
  const address = c.req.query('origin') ?? ''
  const known =
    URL.canParse(address) &&
    /^https?:$/.test(new URL(address).protocol) &&
    isAllowedOrigin(new URL(address).origin, c.req.header('host'), lake)
  if (!known) {
    throw new HttpError(
      400,
      'Bad Request',
      'The parameter `origin` must be the address of a page that may use this lake',
    )
  }
  return new URL(address)
}

/**
 * Where browsers reach the lake, as far as it can know. Clients that put the project before the host
 * name (`<project>.localhost`, as the CLI does) mean the same place by a name that not all resolve.
 */
export function publicOrigin(c: LakeContext, { options, projectId }: LakeCore): string {
  const url = new URL(options.publicUrl ?? c.req.url)
  if (url.hostname === `${projectId}.localhost`) url.hostname = 'localhost'
  return url.origin
}

/** The network address a request came from, where the server tells it. */
function addressOf(c: LakeContext): string {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
  return incoming?.socket.remoteAddress ?? ''
}
