import { beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../storage/database.ts'
import { lakeMigrations } from '../storage/migrations.ts'
import { PeopleStore } from '../storage/peopleStore.ts'
import { checkExposure, isLoopback } from './exposure.ts'
import { KeyValues } from './keyValues.ts'
import { Origins } from './origins.ts'
import { hashPassword, verifyPassword } from './secrets.ts'
import { Tokens } from './tokens.ts'
import { Users } from './users.ts'

const PASSWORD = 'mật khẩu mẫu'
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let store: PeopleStore
let users: Users
let tokens: Tokens
let now: number

beforeEach(() => {
  store = new PeopleStore(
    openDatabase(':memory:', { migrations: lakeMigrations, durable: 'never' }),
  )
  now = Date.now()
  users = new Users(
    store,
    () => undefined,
    () => now,
  )
  users.ensureOwner({ name: 'Chủ bút' })
  tokens = new Tokens(
    store,
    users,
    () => undefined,
    () => now,
  )
})

/** Without a password unless one is given: hashing is slow on purpose. */
const editor = (password?: string) =>
  users.add({ name: 'Nguyễn Văn A', email: 'A@Example.com', roles: ['editor'], password })
const attempt = (password: string) => users.logIn('a@example.com', password)
const addRobot = () => tokens.addRobot({ label: 'nhập tin', roles: ['editor'] })

describe('users', () => {
  test('the first start makes an owner, the second one none', () => {
    users.ensureOwner({ name: 'Khác' })
    expect(users.active()).toMatchObject([
      { id: 'owner', name: 'Chủ bút', roles: ['administrator'], hasPassword: false },
    ])
    expect(users.loneOwner()?.id).toBe('owner')
  })

  test('the owner’s first email and password come from the settings, later ones do not', async () => {
    users.ensureOwner({ email: 'chu@example.com', password: PASSWORD })
    users.ensureOwner({ email: 'ke-gian@example.com', password: 'another one' })
    expect(await users.logIn('chu@example.com', PASSWORD)).toMatchObject({ id: 'owner' })
    expect(users.loneOwner()).toBeUndefined()
  })

  test('a second user ends the time of the lone owner', async () => {
    const user = await editor()
    expect(users.loneOwner()).toBeUndefined()
    users.remove(user.id)
    expect(users.loneOwner()?.id).toBe('owner')
  })

  test('log in with the email in any case, and with nothing but the password', async () => {
    const user = await editor(PASSWORD)
    expect(await users.logIn(' a@example.COM ', PASSWORD)).toEqual(user)
    expect(await users.logIn('a@example.com', PASSWORD.normalize('NFD'))).toEqual(user)
    for (const wrong of ['', 'mật khẩu', `${PASSWORD} `]) {
      await expect(users.logIn('a@example.com', wrong)).rejects.toMatchObject({ status: 401 })
    }
    await expect(users.logIn('owner', '')).rejects.toMatchObject({ status: 401 })
  })

  test('nor all at once', async () => {
    await editor(PASSWORD)
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => attempt('x')))
    const reasons = outcomes.map(
      (outcome) => outcome.status === 'rejected' && outcome.reason.status,
    )
    expect(reasons.filter((status) => status === 401)).toHaveLength(5)
    expect(reasons.filter((status) => status === 429)).toHaveLength(15)
  })

  test('passwords cannot be tried out', async () => {
    await editor(PASSWORD)
    for (let count = 0; count < 5; count++) await expect(attempt('x')).rejects.toThrow('wrong')
    await expect(attempt(PASSWORD)).rejects.toMatchObject({ status: 429 })
    expect(await users.logIn('a@example.com', PASSWORD, '192.0.2.7')).toBeDefined()
    await expect(attempt(PASSWORD)).rejects.toMatchObject({ status: 429 })
    now += 16 * MINUTE
    expect(await attempt(PASSWORD)).toMatchObject({ email: 'a@example.com' })
  })

  test.each([
    ['no name', { name: ' ', roles: ['editor'] }],
    ['no role', { name: 'A', roles: [] }],
    ['an unknown role', { name: 'A', roles: ['king'] }],
    ['no email address', { name: 'A', email: 'a', roles: ['editor'] }],
    ['a short password', { name: 'A', roles: ['editor'], password: 'ngắn' }],
  ])('%s is refused', async (_, user) => {
    await expect(users.add(user)).rejects.toMatchObject({ status: 400 })
  })

  test('an email belongs to one user, and is free again after a removal', async () => {
    const first = await editor()
    await expect(editor()).rejects.toMatchObject({ status: 409 })
    users.remove(first.id)
    await editor()
    expect(users.get(first.id)).toMatchObject({ name: 'Nguyễn Văn A', disabled: true })
  })

  test('there is always an administrator', async () => {
    expect(() => users.remove('owner')).toThrow('last administrator')
    expect(() => users.update('owner', { roles: ['viewer'] })).toThrow('last administrator')
    const second = await editor()
    users.update(second.id, { roles: ['administrator'] })
    users.remove('owner')
    expect(() => users.remove(second.id)).toThrow('last administrator')
  })

  test('a password is kept as a salted scrypt hash', async () => {
    const [first, second] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)]
    expect(first).toMatch(/^scrypt\$32768\$8\$3\$/)
    expect(first).not.toBe(second)
    expect(await verifyPassword(PASSWORD, first)).toBe(true)
    expect(await verifyPassword('other', first)).toBe(false)
    expect(await verifyPassword('', undefined)).toBe(false)
  })
})

describe('sessions', () => {
  test('a handover is good once and for two minutes', async () => {
    const { id } = await editor()
    const sid = tokens.startHandover(id)
    const secret = tokens.finishHandover(sid)
    expect(secret && tokens.identify(secret)).toEqual({ id, kind: 'user', roles: ['editor'] })
    expect(tokens.finishHandover(sid)).toBeUndefined()

    const late = tokens.startHandover(id)
    now += 3 * MINUTE
    expect(tokens.finishHandover(late)).toBeUndefined()
    expect(tokens.finishHandover('')).toBeUndefined()
  })

  test('a session lasts while it is used', async () => {
    const { id } = await editor()
    const secret = tokens.startSession(id)
    now += 20 * DAY
    expect(tokens.identify(secret)?.id).toBe(id)
    now += 20 * DAY
    expect(tokens.identify(secret)?.id).toBe(id)
    now += 31 * DAY
    expect(tokens.identify(secret)).toBeUndefined()
  })

  test.each<[string, (id: string, secret: string) => unknown]>([
    ['a logout', (_, secret) => tokens.endSession(secret)],
    ['a new password', (id) => users.setPassword(id, 'mật khẩu khác')],
    ['a removal', (id) => users.remove(id)],
  ])('ends with %s', async (_, end) => {
    const { id } = await editor()
    const secret = tokens.startSession(id)
    await end(id, secret)
    expect(tokens.identify(secret)).toBeUndefined()
  })

  test('a change of roles holds at once', async () => {
    const { id } = await editor()
    const secret = tokens.startSession(id)
    users.update(id, { roles: ['viewer'] })
    expect(tokens.identify(secret)?.roles).toEqual(['viewer'])
  })
})

describe('tokens of scripts', () => {
  test('stand for themselves until they are revoked, and keep their name', () => {
    const { robot, secret } = addRobot()
    expect(tokens.identify(secret)).toEqual({ id: robot.id, kind: 'token', roles: ['editor'] })
    tokens.revokeRobot(robot.id)
    expect(tokens.identify(secret)).toBeUndefined()
    expect(tokens.robots()).toEqual([])
    expect(tokens.robot(robot.id)?.label).toBe('nhập tin')
    expect(() => tokens.revokeRobot(robot.id)).toThrow('not found')
  })

  test('a new secret replaces the old one', () => {
    const { robot, secret } = addRobot()
    const rotated = tokens.rotateRobot(robot.id)
    expect(tokens.identify(secret)).toBeUndefined()
    expect(tokens.identify(rotated.secret)?.id).toBe(robot.id)
  })

  test('expire', () => {
    const expiresAt = new Date(now + DAY).toISOString()
    const { secret } = tokens.addRobot({ label: 'tạm', roles: ['viewer'], expiresAt })
    expect(tokens.identify(secret)).toBeDefined()
    now += 2 * DAY
    expect(tokens.identify(secret)).toBeUndefined()
  })

  test.each([
    [{ label: '', roles: ['editor'] }, 'label'],
    [{ label: 'x', roles: ['king'] }, 'role'],
    [{ label: 'x', roles: ['editor'], expiresAt: '2001-01-01T00:00:00Z' }, 'expiresAt'],
    [{ label: 'x', roles: ['editor'], expiresAt: 'mai' }, 'expiresAt'],
  ])('%j is refused', (robot, reason) => {
    expect(() => tokens.addRobot(robot)).toThrow(reason)
  })

  test('no secret is written down', () => {
    const { secret } = addRobot()
    const session = tokens.startSession('owner')
    const inProcess = tokens.inProcess({ id: 'site', kind: 'token', roles: ['viewer'] })
    expect(tokens.identify(inProcess)?.id).toBe('site')
    const rows = JSON.stringify([...store.tokens(), ...store.users()])
    for (const kept of [secret, session, inProcess]) {
      expect(kept.length).toBeGreaterThan(40)
      expect(rows).not.toContain(kept)
    }
  })
})

describe('what the Studio keeps for a user', () => {
  test('is each user’s own', () => {
    const values = new KeyValues(store)
    values.put('a', [{ key: 'sort', value: { by: 'title' } }])
    values.put('a', [{ key: 'sort', value: null }])
    values.put('b', [{ key: 'sort', value: 1 }])
    expect(values.get('a', ['sort', 'other'])).toEqual([{ key: 'sort', value: null }])
    values.delete('a', 'sort')
    expect(values.all('a')).toEqual([])
    expect(values.all('b')).toEqual([{ key: 'sort', value: 1 }])
  })

  test('has bounds', () => {
    const values = new KeyValues(store)
    expect(() => values.put('a', [{ key: 'x'.repeat(201), value: 1 }])).toThrow('characters')
    expect(() => values.put('a', [{ key: 'x', value: 'y'.repeat(100_001) }])).toThrow('characters')
    const many = Array.from({ length: 1001 }, (_, index) => ({ key: `k${index}`, value: 1 }))
    expect(() => values.put('a', many)).toThrow('at most')
    expect(values.all('a')).toEqual([])
  })
})

describe('origins', () => {
  test.each([
    ['https://example.com', 'https://example.com', true],
    ['https://example.com/', 'https://example.com', true],
    ['https://example.com', 'http://example.com', false],
    ['https://example.com', 'https://example.com.evil.example', false],
    ['https://example.com', 'https://examplexcom', false],
    ['https://*.example.com', 'https://a.b.example.com', true],
    ['https://*.example.com', 'https://example.com', false],
    ['https://*.example.com', 'https://evilexample.com', false],
    ['http://localhost:*', 'http://localhost:5173', true],
    ['http://localhost:*', 'http://localhost', true],
    ['http://localhost:*', 'http://localhost.evil.example', false],
  ])('%s allows %s: %s', (pattern, origin, allowed) => {
    const origins = new Origins(store)
    origins.add(pattern, true)
    expect(origins.allows(origin)).toEqual({ allowed, withCredentials: allowed })
    expect(new Origins(store).allows(origin).allowed).toBe(allowed)
  })

  test.each(['*', 'https://*', 'null', 'https://', 'ftp://x', 'https://a.example/path', 'a b'])(
    '%j is no origin',
    (origin) => expect(() => new Origins(store).add(origin, true)).toThrow('not an origin'),
  )

  test('removed ones are not allowed any more', () => {
    const origins = new Origins(store)
    const { id } = origins.add('https://example.com', false)
    expect(origins.allows('https://example.com')).toEqual({ allowed: true, withCredentials: false })
    origins.remove(id)
    expect(origins.allows('https://example.com').allowed).toBe(false)
    expect(() => origins.remove(id)).toThrow('not found')
  })
})

describe('off loopback', () => {
  test.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['::1', true],
    ['localhost', true],
    ['toasoan.localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.2', false],
    ['localhost.example.com', false],
    ['127.0.0.1.example.com', false],
  ])('%s is loopback: %s', (host, loopback) => expect(isLoopback(host)).toBe(loopback))

  test('nobody is served before somebody can log in', async () => {
    expect(() => checkExposure('0.0.0.0', users)).toThrow('no user has a password')
    expect(() => checkExposure('127.0.0.1', users)).not.toThrow()
    await users.setPassword('owner', PASSWORD)
    expect(() => checkExposure('0.0.0.0', users)).not.toThrow()
  })
})
