import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startLakeProcess } from '../durability/process.ts'

const SECRET = 'skBiMatKhongDuocGhiLai0123456789'
const PASSWORD = 'mat-khau-khong-duoc-ghi-lai'

/** Requests that carry a secret where secrets may be, most of which go wrong. */
function requests(url: string): [string, RequestInit][] {
  const json = { 'content-type': 'application/json', authorization: `Bearer ${SECRET}` }
  return [
    [`${url}/v1/users/me`, { headers: json }],
    [`${url}/v1/auth/fetch?sid=${SECRET}`, {}],
    [`${url}/v1/data/query/nowhere?query=*`, { headers: json }],
    [`${url}/v1/data/query/production?query=*[`, { headers: json }],
    [`${url}/v1/data/mutate/production`, { method: 'POST', headers: json, body: '{' }],
    [`${url}/v1/data/actions/production`, { method: 'POST', headers: json, body: '[]' }],
    [`${url}/v1/assets/images/production`, { method: 'POST', headers: json, body: 'no image' }],
    [`${url}/v1/not/there?token=${SECRET}`, { headers: json }],
    [`${url}/v1/data/listen/production`, { headers: json }],
    [
      `${url}/v1/auth/login/lake?origin=${encodeURIComponent(url)}`,
      { method: 'POST', body: new URLSearchParams({ email: 'a@example.com', password: PASSWORD }) },
    ],
  ]
}

test('no token, session or password is printed, whatever goes wrong', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lake-secrets-'))
  const lake = await startLakeProcess(join(folder, 'lake'))
  try {
    for (const [address, init] of requests(lake.url)) {
      const response = await fetch(address, init)
      const text = await response.text()
      expect(text).not.toContain(PASSWORD)
      if (!address.includes(SECRET)) expect(text).not.toContain(SECRET)
    }
  } finally {
    await lake.end('SIGTERM')
    await rm(folder, { recursive: true, force: true })
  }
  expect(lake.output()).not.toContain(SECRET)
  expect(lake.output()).not.toContain(PASSWORD)
})
