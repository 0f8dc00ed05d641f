import { request } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLake } from '../index.ts'
import { useLake } from '../testing.ts'

const t = useLake({ allowedHosts: ['toasoan.example'], publicUrl: 'https://bao.example' })

/** `fetch` does not let its caller choose the host name. */
function get(headers: Record<string, string>, path = '/v1/users/me'): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const asked = request(`${t.lake.url}${path}`, { headers }, (response) => {
      let body = ''
      response.on('data', (chunk) => (body += chunk))
      response.on('end', () => resolve([response.statusCode ?? 0, body]))
    })
    asked.on('error', reject)
    asked.end()
  })
}

describe('host names', () => {
  test.each([
    ['localhost:3333', 200],
    ['toasoan.localhost', 200],
    ['127.0.0.1', 200],
    ['[::1]:3333', 200],
    ['192.168.1.10:3333', 200],
    ['toasoan.example', 200],
    ['bao.example', 200],
    ['evil.example', 403],
    ['evil.example:3333', 403],
    ['localhost.evil.example', 403],
  ])('%s is answered with %i', async (host, status) => {
    expect((await get({ host }))[0]).toBe(status)
  })
})

describe('the lone owner', () => {
  test.each<[string, Record<string, string>, boolean]>([
    ['a script on this machine', {}, true],
    ['the lake’s own page', { origin: 'http://localhost:3333' }, true],
    ['a page of this machine', { origin: 'http://localhost:5173' }, true],
    ['a page from elsewhere', { origin: 'https://evil.example' }, false],
    ['a page in a sandbox', { origin: 'null' }, false],
    ['a page allowed to call', { origin: 'https://bao.example' }, false],
    ['a proxy for another name', { host: 'bao.example' }, false],
    ['a reader on the network', { host: '192.168.1.10' }, false],
  ])('%s is the owner: %s', async (_, headers, owner) => {
    const [, body] = await get(headers)
    expect(JSON.parse(body).id === 'owner').toBe(owner)
  })

  test('a page from elsewhere can neither write nor listen over a WebSocket', async () => {
    const response = await fetch(`${t.lake.url}/v1/data/mutate/production`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': 'text/plain' },
      body: JSON.stringify({ mutations: [{ create: { _id: 'planted', _type: 'note' } }] }),
    })
    expect(response.status).toBe(401)
    expect(await t.client.getDocument('planted')).toBeUndefined()
    const status = await new Promise((resolve) => {
      const asked = request(`${t.lake.url}/v1/socket/production`, {
        headers: {
          connection: 'Upgrade',
          upgrade: 'websocket',
          'sec-websocket-version': '13',
          'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
          origin: 'https://evil.example',
        },
      })
      asked.on('response', (answer) => resolve(answer.statusCode))
      asked.on('upgrade', () => resolve('accepted'))
      asked.end()
    })
    expect(status).toBe(403)
  })
})

describe('CORS', () => {
  test.each([
    ['http://localhost:5173', true],
    ['https://bao.example', true],
    ['https://evil.example', false],
    ['null', false],
  ])('%s may read answers: %s', async (origin, allowed) => {
    const response = await fetch(`${t.lake.url}/v1/ping`, { headers: { origin } })
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed ? origin : null)
    expect(response.headers.get('vary')).toMatch(/origin/i)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const probe = await fetch(`${t.lake.url}/v1/check/cors`, { headers: { origin } })
    expect(await probe.json()).toEqual({ result: { allowed, withCredentials: allowed } })
  })
})

describe('off loopback', () => {
  let dir: string
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'exposed-'))
  })
  afterAll(() => rm(dir, { recursive: true, force: true }))

  test('a lake without users does not start, and says what to do', async () => {
    await expect(startLake({ dir, port: 0, host: '0.0.0.0' })).rejects.toThrow(
      /0\.0\.0\.0.*password/,
    )
  })

  test('with an owner who can log in it does, and nobody is let in without it', async () => {
    const owner = { name: 'Chủ bút', email: 'chu@example.com', password: 'mật khẩu mẫu' }
    const lake = await startLake({ dir, port: 0, host: '0.0.0.0', owner })
    const me = await fetch(`http://127.0.0.1:${lake.port}/v1/users/me`)
    expect(await me.json()).toEqual({})
    await lake.close()
  })
})
