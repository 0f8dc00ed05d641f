import { html } from 'hono/html'

/** What the pages say, in the languages they speak. */
const TEXTS = {
  vi: {
    logIn: 'Đăng nhập',
    changePassword: 'Đổi mật khẩu',
    email: 'Thư điện tử',
    password: 'Mật khẩu',
    currentPassword: 'Mật khẩu hiện tại',
    newPassword: 'Mật khẩu mới (8 đến 256 ký tự)',
    wrong: 'Thư điện tử hoặc mật khẩu không đúng.',
    tooMany: 'Đã thử sai quá nhiều lần. Hãy đợi 15 phút rồi thử lại.',
    invalid: 'Mật khẩu mới cần có từ 8 đến 256 ký tự.',
    changed: 'Đã đổi mật khẩu. Hãy đăng nhập bằng mật khẩu mới.',
  },
  en: {
    logIn: 'Log in',
    changePassword: 'Change password',
    email: 'Email',
    password: 'Password',
    currentPassword: 'Current password',
    newPassword: 'New password (8 to 256 characters)',
    wrong: 'The email or the password is wrong.',
    tooMany: 'Too many failed attempts. Wait 15 minutes and try again.',
    invalid: 'The new password needs 8 to 256 characters.',
    changed: 'The password is changed. Log in with the new one.',
  },
} as const

/** What is said above the form: why it is shown again, or what was done. */
export type Notice = 'wrong' | 'tooMany' | 'invalid' | 'changed'

export interface PageSettings {
  /** Allows the page's own style and nothing else. */
  nonce: string
  /** Chooses the language. */
  acceptLanguage: string | undefined
  /** Filled in again after a failure. */
  email?: string | undefined
  notice?: Notice | undefined
  /** The address of the other page. */
  otherPage: string
}

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { display: grid; place-items: center; min-height: 100vh; margin: 0 }
  form { display: grid; gap: 1rem; width: min(20rem, 100vw - 2rem) }
  h1 { font-size: 1.25rem; margin: 0 }
  label { display: grid; gap: .25rem }
  input, button { font: inherit; padding: .5rem .75rem; border: 1px solid #8888; border-radius: .25rem }
  button { background: #1a56c4; border-color: #1a56c4; color: #fff; cursor: pointer }
  [role=alert] { margin: 0; color: light-dark(#a11, #f88) }
  [role=status] { margin: 0 }
`

/** Lets a page use its own style, send its form, and nothing else; no other page may frame it. */
export function authPagePolicy(nonce: string, returnTo: URL): string {
  return [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `form-action 'self' ${returnTo.origin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/** The page on which somebody logs in, without any script. */
export function loginPage(settings: PageSettings) {
  const text = textsFor(settings)
  return page(settings, text.logIn, [
    emailField(settings),
    passwordField('password', text.password, 'current-password'),
    html`<button>${text.logIn}</button> <a href="${settings.otherPage}">${text.changePassword}</a>`,
  ])
}

/** The page on which somebody changes their password, which it takes the old one for. */
export function passwordPage(settings: PageSettings) {
  const text = textsFor(settings)
  return page(settings, text.changePassword, [
    emailField(settings),
    passwordField('password', text.currentPassword, 'current-password'),
    passwordField('newPassword', text.newPassword, 'new-password'),
    html`<button>${text.changePassword}</button> <a href="${settings.otherPage}">${text.logIn}</a>`,
  ])
}

function languageOf({ acceptLanguage = '' }: PageSettings): 'vi' | 'en' {
  return /\bvi\b/i.test(acceptLanguage) ? 'vi' : 'en'
}

function textsFor(settings: PageSettings) {
  return TEXTS[languageOf(settings)]
}

type Fragment = ReturnType<typeof html>

function page(settings: PageSettings, title: string, fields: readonly Fragment[]) {
  const { nonce, notice } = settings
  const role = notice === 'changed' ? 'status' : 'alert'
  return html`<!doctype html>
    <html lang="${languageOf(settings)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${STYLE}
        </style>
      </head>
      <body>
        <form method="post">
          <h1>${title}</h1>
          ${notice ? html`<p role="${role}">${textsFor(settings)[notice]}</p>` : ''} ${fields}
        </form>
      </body>
    </html>`
}

function emailField(settings: PageSettings): Fragment {
  return html`<label
    >${textsFor(settings).email}
    <input
      name="email"
      type="email"
      value="${settings.email ?? ''}"
      autocomplete="username"
      required
      autofocus
  /></label>`
}

function passwordField(name: string, label: string, autocomplete: string): Fragment {
  return html`<label
    >${label} <input name="${name}" type="password" autocomplete="${autocomplete}" required
  /></label>`
}
