import { randomBytes } from 'node:crypto'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { LakeError } from '../../domain/errors.ts'
import type { LakeCore } from '../../lake.ts'
import { addressOf, type LakeContext, type RegisterRoutes } from '../context.ts'
import { HttpError } from '../errors.ts'
import { isAllowedOrigin } from '../guards.ts'
import { bearerToken } from '../identity.ts'
import { authPagePolicy, loginPage, passwordPage, type Notice } from '../authPages.ts'

const LOGIN_PATH = '/auth/login/lake'
const PASSWORD_PATH = '/auth/password/lake'

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

  api.get(LOGIN_PATH, (c) => showPage(c, loginPage, returnAddress(c, lake)))

  api.post(LOGIN_PATH, (c) =>
    answerForm(c, loginPage, lake, async ({ email, password }, returnTo) => {
      const user = await lake.people.users.logIn(email, password, addressOf(c))
      returnTo.hash = `sid=${lake.people.tokens.startHandover(user.id)}`
      return returnTo.href
    }),
  )

  api.get(PASSWORD_PATH, (c) => showPage(c, passwordPage, returnAddress(c, lake)))

  api.post(PASSWORD_PATH, (c) =>
    answerForm(c, passwordPage, lake, async ({ email, password, newPassword }, returnTo) => {
      const user = await lake.people.users.logIn(email, password, addressOf(c))
      await lake.people.users.setPassword(user.id, newPassword)
      return pagePath(c, LOGIN_PATH, { origin: returnTo.href, notice: 'changed' })
    }),
  )
}

interface Fields {
  email: string
  password: string
  newPassword: string
}

type Page = typeof loginPage

/** Does what a form asks for and goes where `act` says; a refusal shows the page again. */
async function answerForm(
  c: LakeContext,
  page: Page,
  lake: LakeCore,
  act: (fields: Fields, returnTo: URL) => Promise<string>,
): Promise<Response> {
  const returnTo = returnAddress(c, lake)
  // Another site must not log a browser in as somebody of its choice.
  const origin = c.req.header('origin')
  if (origin !== undefined && !isAllowedOrigin(origin, c.req.header('host'), lake)) {
    throw new HttpError(403, 'Forbidden', 'The form was sent from another site')
  }
  const body = await c.req.parseBody()
  const field = (name: keyof Fields) => (typeof body[name] === 'string' ? body[name] : '')
  const fields = {
    email: field('email'),
    password: field('password'),
    newPassword: field('newPassword'),
  }
  try {
    c.header('cache-control', 'no-store')
    return c.redirect(await act(fields, returnTo), 303)
  } catch (error) {
    if (!(error instanceof LakeError)) throw error
    const notice = NOTICES[error.status] ?? 'wrong'
    return showPage(c, page, returnTo, { notice, email: fields.email, status: error.status })
  }
}

const NOTICES: Readonly<Record<number, Notice>> = { 400: 'invalid', 401: 'wrong', 429: 'tooMany' }

function showPage(
  c: LakeContext,
  page: Page,
  returnTo: URL,
  state: { notice?: Notice; email?: string; status?: number } = {},
) {
  const nonce = randomBytes(16).toString('base64')
  const { email, status = 200 } = state
  const changed = c.req.query('notice') === 'changed' ? 'changed' : undefined
  c.header('cache-control', 'no-store')
  c.header('referrer-policy', 'same-origin')
  c.header('content-security-policy', authPagePolicy(nonce, returnTo))
  const other = page === loginPage ? PASSWORD_PATH : LOGIN_PATH
  return c.html(
    page({
      nonce,
      acceptLanguage: c.req.header('accept-language'),
      email,
      notice: state.notice ?? changed,
      otherPage: pagePath(c, other, { origin: returnTo.href }),
    }),
    status as ContentfulStatusCode,
  )
}

function pagePath(c: LakeContext, path: string, query: Record<string, string>): string {
  return `/v${c.var.apiVersion}${path}?${new URLSearchParams(query)}`
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
