import { expect, test } from 'vitest'
import { withoutRemoteFonts } from './local-fonts.ts'

const local = `@font-face { font-family: Inter; src: url('./inter.woff2') format('woff2'); }`
const remote = `@font-face {
  font-family: Inter;
  src: url('https://fonts.example/a.woff2') format('woff2-variations');
  src: url('https://fonts.example/a.woff2') format('woff2') tech('variations');
}`

test.each([
  ['a remote font', remote, ''],
  ['a local font', local, local],
  ['both', `${remote}\n${local}\na { color: red }`, `\n${local}\na { color: red }`],
  [
    'a remote picture',
    'a { background: url(https://x.example/a.png) }',
    'a { background: url(https://x.example/a.png) }',
  ],
])('%s', (_name, css, expected) => {
  expect(withoutRemoteFonts(css)).toBe(expected)
})
