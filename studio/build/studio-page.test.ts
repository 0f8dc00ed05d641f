import { expect, test } from 'vitest'
import { editStudioPage } from './studio-page.ts'

const icon = new URL('../brand/icon.svg', import.meta.url)
const written = `<!DOCTYPE html><html lang="en"><head>
<link href="/studio/static/favicon.ico" rel="icon" sizes="any"/><link href="/studio/static/manifest.webmanifest" rel="manifest"/>
<title>Sanity Studio</title><style>
  @font-face {
    font-family: Inter;
    src: url("https://fonts.example/Inter.woff2") format("woff2");
  }
  @font-face {
    font-family: Inter;
    src: url("https://fonts.example/Inter-Italic.woff2") format("woff2");
  }
  body { margin: 0 }
</style><script src="https://core.example/bridge.js" async type="module" data-sanity-core></script>
</head><body><noscript><h1>JavaScript disabled</h1><p>Please <a href="https://help.example">enable</a> it.</p></noscript></body></html>`

test('the page of a lake asks nothing of another machine', () => {
  const page = editStudioPage(written, { title: 'Toà soạn', icon, withoutBridge: true })
  expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
  expect(page).toContain('<html lang="vi">')
  expect(page).toContain('<title>Toà soạn</title>')
  expect(page).toContain('rel="icon" type="image/svg+xml"')
  expect(page).toContain('body { margin: 0 }')
})

test('the page of a hosted project keeps the bridge', () => {
  const page = editStudioPage(written, { title: 'Toà soạn', icon, withoutBridge: false })
  expect(page).toContain('data-sanity-core')
})

test('a page of another shape fails and says what is missing', () => {
  const other = written.replace(/@font-face/g, '@some-face')
  expect(() => editStudioPage(other, { title: 'T', icon, withoutBridge: true })).toThrow(/no fonts/)
})
