import { expect, test } from 'vitest'
import { toXml, xml } from './xml.ts'

test('elements, attributes and text are written and escaped', () => {
  const written = toXml(xml('a', { href: '"<&>' }, xml('b', {}), 'x < y & z', xml('c', {}, '')))
  expect(written).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a href="&quot;&lt;&amp;&gt;"><b/>x &lt; y &amp; z<c></c></a>\n',
  )
})

test('characters that XML forbids are left out, all others stay', () => {
  expect(toXml(xml('a', {}, 'x\u0000\u000B\uFFFEy\uD800z\t\nĐường 🏛'))).toContain(
    '<a>xyz\t\nĐường 🏛</a>',
  )
})
