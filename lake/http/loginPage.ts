import { html } from 'hono/html'

/** What the login page says, in the languages it speaks. */
const TEXTS = {
  vi: {
    title: 'Đăng nhập',
    email: 'Thư điện tử',
    password: 'Mật khẩu',
    submit: 'Đăng nhập',
    wrong: 'Thư điện tử hoặc mật khẩu không đúng.',
    tooMany: 'Đã thử sai quá nhiều lần. Hãy đợi 15 phút rồi thử lại.',
  },
  en: {
    title: 'Log in',
    email: 'Email',
    password: 'Password',
    submit: 'Log in',
    wrong: 'The email or the password is wrong.',
    tooMany: 'Too many failed attempts. Wait 15 minutes and try again.',
  },
} as const

export type LoginFailure = 'wrong' | 'tooMany'

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { display: grid; place-items: center; min-height: 100vh; margin: 0 }
  form { display: grid; gap: 1rem; width: min(20rem, 100vw - 2rem) }
  h1 { font-size: 1.25rem; margin: 0 }
  label { display: grid; gap: .25rem }
  input, button { font: inherit; padding: .5rem .75rem; border: 1px solid #8888; border-radius: .25rem }
  button { background: #1a56c4; border-color: #1a56c4; color: #fff; cursor: pointer }
  [role=alert] { margin: 0; color: light-dark(#a11, #f88) }
`

/** Lets the page use its own style, send its form, and nothing else; no other page may frame it. */
export function loginPagePolicy(nonce: string, returnTo: URL): string {
  return [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `form-action 'self' ${returnTo.origin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/**
 * The page on which somebody logs in, without any script.
 *
 * @param settings `acceptLanguage` chooses the language; `email` is filled in again after a failure
 */
export function loginPage(settings: {
  nonce: string
  acceptLanguage: string | undefined
  email?: string
  failure?: LoginFailure
}) {
  const { nonce, acceptLanguage = '', email = '', failure } = settings
  const language = /\bvi\b/i.test(acceptLanguage) ? 'vi' : 'en'
  const text = TEXTS[language]
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${text.title}</title>
        <style nonce="${nonce}">
          ${STYLE}
        </style>
      </head>
      <body>
        <form method="post">
          <h1>${text.title}</h1>
          ${failure ? html`<p role="alert">${text[failure]}</p>` : ''}
          <label
            >${text.email}
            <input
              name="email"
              type="email"
              value="${email}"
              autocomplete="username"
              required
              autofocus
          /></label>
          <label
            >${text.password}
            <input name="password" type="password" autocomplete="current-password" required
          /></label>
          <button>${text.submit}</button>
        </form>
      </body>
    </html>`
}
