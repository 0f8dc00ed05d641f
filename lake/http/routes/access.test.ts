import { firstValueFrom } from 'rxjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { refusal, useLake } from '../../testing.ts'

const PASSWORD = 'mật khẩu mẫu'
const t = useLake()

/** One token for each role; making a second user ends the time of the lone owner. */
const secrets: Record<string, string> = {}

beforeAll(async () => {
  const { users, tokens } = t.lake.core.people
  await t.client.create({ _id: 'published', _type: 'seen', text: 'ra mắt' })
  await t.client.create({ _id: 'drafts.secret', _type: 'seen', text: 'chưa ra' })
  await t.client.create({ _id: 'versions.rMau.secret', _type: 'seen', text: 'đợt sau' })
  for (const role of ['administrator', 'editor', 'contributor', 'viewer']) {
    secrets[role] = tokens.addRobot({ label: role, roles: [role] }).secret
  }
  await users.add({
    name: 'Nguyễn Văn A',
    email: 'a@example.com',
    roles: ['editor'],
    password: PASSWORD,
  })
})

const as = (role: string | undefined) =>
  t.clientWith({
    perspective: 'raw',
    ...(role !== undefined && { token: secrets[role] ?? role, ignoreBrowserTokenWarning: true }),
  })

const outcome = async (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { statusCode?: number }) => error.statusCode,
  )

const studio = () => `${t.lake.url}/studio`
const loginUrl = (origin: string) =>
  `${t.lake.url}/v1/auth/login/lake?${new URLSearchParams({ origin, type: 'dual' })}`
const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(loginUrl(studio()), {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
    headers,
  })

async function corsFor(origin: string): Promise<string | null> {
  const response = await fetch(`${t.lake.url}/v1/ping`, { headers: { origin } })
  return response.headers.get('access-control-allow-origin')
}

describe('what a role may do', () => {
  test.each([
    ['administrator', 'done', 'done', 'done', 'done'],
    ['editor', 'done', 'done', 'done', 403],
    ['contributor', 'done', 'done', 403, 403],
    ['viewer', 'done', 403, 403, 403],
    [undefined, 'done', 401, 401, 401],
    ['no-such-token', 401, 401, 401, 401],
  ])('%s: read %s, write drafts %s, publish %s, manage %s', async (role, ...expected) => {
    const client = as(role)
    const actions = [
      () => client.fetch('*[_id == "published"]'),
      () => client.createOrReplace({ _id: `drafts.by-${role}`, _type: 'note' }),
      () => client.createOrReplace({ _id: `by-${role}`, _type: 'note' }),
      () => client.request({ url: '/projects/toasoan/cors' }),
    ]
    const outcomes = []
    for (const act of actions) outcomes.push(await outcome(act()))
    expect(outcomes).toEqual(expected)
  })

  test.each([
    ['editor', ['drafts.secret', 'published', 'versions.rMau.secret']],
    ['viewer', ['drafts.secret', 'published', 'versions.rMau.secret']],
    [undefined, []],
  ])('%s sees %j of a private dataset', async (role, ids) => {
    expect(await as(role).fetch('*[_type == "seen"]._id | order(@)')).toEqual(ids)
  })

  test('the acl tells the Studio the same', async () => {
    const acl = await as('contributor').request({
      url: '/projects/toasoan/datasets/production/acl',
    })
    expect(acl).toContainEqual({
      filter: '_id in path("drafts.**") || _id in path("versions.**")',
      permissions: ['create', 'update'],
    })
  })

  test('a contributor edits drafts by action and cannot publish them', async () => {
    const client = as('contributor')
    await client.createOrReplace({ _id: 'drafts.article', _type: 'note' })
    const edit = {
      patch: { set: { text: 'mới' } },
      draftId: 'drafts.article',
      publishedId: 'article',
    }
    await client.action({ actionType: 'sanity.action.document.edit', ...edit })
    const publish = { draftId: 'drafts.article', publishedId: 'article' }
    const error = await refusal(
      client.action({ actionType: 'sanity.action.document.publish', ...publish }),
    )
    expect(error).toMatchObject({ statusCode: 403 })
    expect(await client.getDocument('article')).toBeUndefined()
    expect(await client.getDocument('drafts.article')).toMatchObject({ text: 'mới' })
  })

  test('whoever writes is named in history', async () => {
    const { transactionId } = await as('editor').createOrReplace(
      { _id: 'signed', _type: 'note' },
      { returnDocuments: false },
    )
    const response = await fetch(
      `${t.lake.url}/v2025-02-19/data/history/production/transactions/signed?excludeContent=true`,
      { headers: { authorization: `Bearer ${secrets['editor']}` } },
    )
    const [entry] = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(entry).toMatchObject({ id: transactionId })
    const author = await as('editor').request({ url: `/users/${entry.author}` })
    expect(author).toMatchObject({ displayName: 'editor', isCurrentUser: true })
  })
})

describe('without a session', () => {
  test('a public dataset shows what is published, and no id with a dot', async () => {
    await as('administrator').datasets.create('public-one', { aclMode: 'public' })
    const inPublic = (role?: string) => as(role).withConfig({ dataset: 'public-one' })
    for (const _id of ['a', 'drafts.a', 'drafts.b', 'versions.rMau.a', 'group.a']) {
      await inPublic('editor').create({ _id, _type: 'note' })
    }
    expect(await inPublic().fetch('*[_type == "note"]._id')).toEqual(['a'])
    expect(await inPublic().fetch('count(*)')).toBe(1)
    const { documents, omitted } = await inPublic().request<{
      documents: { _id: string }[]
      omitted: unknown
    }>({ url: '/data/doc/public-one/a,drafts.a,none' })
    expect(documents.map(({ _id }) => _id)).toEqual(['a'])
    expect(omitted).toEqual([
      { id: 'drafts.a', reason: 'permission' },
      { id: 'none', reason: 'existence' },
    ])

    const stream = inPublic().listen('*', {}, { events: ['welcome', 'mutation'] })
    const heard: unknown[] = []
    const { promise, resolve } = Promise.withResolvers<void>()
    const subscription = stream.subscribe((event) => {
      heard.push('documentId' in event ? event.documentId : event.type)
      if (heard.includes('c')) resolve()
    })
    await expect.poll(() => heard).toContain('welcome')
    await inPublic('editor').create({ _id: 'drafts.c', _type: 'note' })
    await inPublic('editor').create({ _id: 'c', _type: 'note' })
    await promise
    subscription.unsubscribe()
    expect(heard).toEqual(['welcome', 'c'])
  })

  test.each([
    '/users/me/keyvalue/a',
    '/users/owner',
    '/projects/toasoan',
    '/projects/toasoan/users',
    '/projects/toasoan/datasets',
    '/access/project/toasoan/robots',
    '/datasets',
  ])('%s is refused', async (url) => {
    expect(await refusal(as(undefined).request({ url }))).toMatchObject({ statusCode: 401 })
  })

  test('the Studio learns that nobody is logged in without an error', async () => {
    expect(await as(undefined).request({ url: '/users/me' })).toEqual({})
    expect(await as(undefined).request({ url: '/auth/id' })).toEqual({})
  })

  test('nothing is uploaded', async () => {
    const upload = as(undefined).assets.upload('file', Buffer.from('x'))
    expect(await refusal(upload)).toMatchObject({ statusCode: 401 })
    const byViewer = as('viewer').assets.upload('file', Buffer.from('x'))
    expect(await refusal(byViewer)).toMatchObject({ statusCode: 403 })
    await as('contributor').assets.upload('file', Buffer.from('x'), { filename: 'x.txt' })
  })
})

describe('logging in', () => {
  test('leads from the provider over the page and back with a session', async () => {
    const { providers } = await as(undefined).request<{ providers: { url: string }[] }>({
      url: '/auth/providers',
    })
    expect(providers).toHaveLength(1)
    const page = await fetch(`${providers[0]!.url}?${new URLSearchParams({ origin: studio() })}`, {
      headers: { 'accept-language': 'vi,en;q=0.5' },
    })
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-anc/)
    expect(await page.text()).toMatch(/lang="vi"[^]*Mật khẩu/)

    const response = await send({ email: 'a@example.com', password: PASSWORD })
    expect(response.status).toBe(303)
    const back = new URL(response.headers.get('location')!)
    expect(`${back.origin}${back.pathname}`).toBe(studio())
    const sid = back.hash.replace('#sid=', '')
    const { token } = await as(undefined).request<{ token: string }>({
      url: '/auth/fetch',
      query: { sid },
    })
    expect(await as(token).users.getById('me')).toMatchObject({
      name: 'Nguyễn Văn A',
      email: 'a@example.com',
      provider: 'lake',
      roles: [{ name: 'editor', title: 'Editor' }],
    })
    expect(await outcome(as(undefined).request({ url: '/auth/fetch', query: { sid } }))).toBe(401)

    await as(token).request({ url: '/auth/logout', method: 'POST' })
    expect(await outcome(as(token).users.getById('me'))).toBe(401)
  })

  test('a wrong password shows the page again, with what was typed made harmless', async () => {
    const response = await send({ email: '"><script>x</script>', password: 'sai' })
    expect(response.status).toBe(401)
    const page = await response.text()
    expect(page).toContain('role="alert"')
    expect(page).not.toContain('<script>')
  })

  test('a user changes the password with the old one', async () => {
    const { users } = t.lake.core.people
    const email = 'd@example.com'
    await users.add({ name: 'Phạm Thị D', email, roles: ['viewer'], password: PASSWORD })
    const change = (password: string, newPassword: string) =>
      fetch(loginUrl(studio()).replace('/login/', '/password/'), {
        method: 'POST',
        body: new URLSearchParams({ email, password, newPassword }),
        redirect: 'manual',
      })
    expect((await change('sai', 'mật khẩu mới')).status).toBe(401)
    expect((await change(PASSWORD, 'ngắn')).status).toBe(400)
    const changed = await change(PASSWORD, 'mật khẩu mới')
    expect(changed.status).toBe(303)
    const page = await fetch(new URL(changed.headers.get('location')!, t.lake.url))
    expect(await page.text()).toContain('role="status"')
    expect(await users.logIn(email, 'mật khẩu mới')).toMatchObject({ email })
  })

  test.each(['https://evil.example/', 'javascript:alert(1)', '//evil.example', ''])(
    'a secret is never sent to %j',
    async (origin) => expect((await fetch(loginUrl(origin))).status).toBe(400),
  )

  test('another site cannot send the form', async () => {
    const response = await send(
      { email: 'a@example.com', password: PASSWORD },
      { origin: 'https://evil.example' },
    )
    expect(response.status).toBe(403)
  })
})

describe('managing', () => {
  test('tokens, as the CLI asks for them', async () => {
    const client = as('administrator')
    const created = await client.request({
      url: '/access/project/toasoan/robots',
      method: 'POST',
      body: {
        label: 'nhập tin',
        memberships: [{ resourceType: 'project', resourceId: 'toasoan', roleNames: ['editor'] }],
      },
    })
    expect(created).toMatchObject({ label: 'nhập tin', token: expect.stringMatching(/^sk/) })
    expect(await as(created.token).users.getById('me')).toMatchObject({ id: created.id })
    const listed = await client.request({ url: '/access/project/toasoan/robots' })
    expect(JSON.stringify(listed)).toContain(created.id)
    expect(JSON.stringify(listed)).not.toContain(created.token)

    const rotated = await as(created.token).request({
      url: '/access/robots/me/rotate',
      method: 'POST',
    })
    expect(await outcome(as(created.token).fetch('*'))).toBe(401)
    await client.request({ url: `/access/project/toasoan/robots/${created.id}`, method: 'DELETE' })
    expect(await outcome(as(rotated.token).fetch('*'))).toBe(401)
  })

  test('users', async () => {
    const client = as('administrator')
    const url = '/projects/toasoan/users'
    const body = { name: 'Trần Thị B', email: 'b@example.com', roles: ['viewer'] }
    const { id } = await client.request({ url, method: 'POST', body })
    await client.request({ url: `${url}/${id}`, method: 'PATCH', body: { roles: ['editor'] } })
    const project = await client.projects.getById('toasoan')
    expect(project.members.find((member) => member.id === id)).toMatchObject({
      roles: [{ name: 'editor' }],
    })
    await client.request({ url: `${url}/${id}`, method: 'DELETE' })
    expect(await client.users.getById(id)).toMatchObject({ displayName: 'Trần Thị B' })
    for (const role of ['editor', 'viewer']) {
      expect(await outcome(as(role).request({ url, method: 'POST', body }))).toBe(403)
    }
  })

  test('origins from which browsers may call', async () => {
    expect(await corsFor('https://front.example')).toBeNull()
    const client = as('administrator')
    const { id } = await client.request({
      url: '/projects/toasoan/cors',
      method: 'POST',
      body: { origin: 'https://front.example', allowCredentials: true },
    })
    expect(await corsFor('https://front.example')).toBe('https://front.example')
    await client.request({ url: `/projects/toasoan/cors/${id}`, method: 'DELETE' })
    expect(await corsFor('https://front.example')).toBeNull()
  })

  test('where there are comments, the Studio can tell who may read what', async () => {
    const client = as('administrator')
    await client.request({ url: '/comments/production/setup', method: 'POST' })
    const members = (role: string) =>
      client.fetch<string[]>('*[_type == "system.group" && _id == $id][0].members', {
        id: `_.groups.${role}`,
      })
    expect(await members('administrator')).toEqual(['owner'])
    const { users } = t.lake.core.people
    const { id } = await users.add({ name: 'Lê Văn C', roles: ['viewer'] })
    await expect.poll(() => members('viewer')).toContain(id)
    users.remove(id)
    await expect.poll(() => members('viewer')).not.toContain(id)
  })

  test('comments get a dataset of their own, in which every role takes part', async () => {
    const { datasetName } = await as('editor').request<{ datasetName: string }>({
      url: '/comments/production/setup',
      method: 'POST',
    })
    const list = await as('viewer').request<{ name: string }[]>({
      url: '/projects/toasoan/datasets',
      query: { datasetProfile: 'comments', addonFor: 'production' },
    })
    expect(list.map(({ name }) => name)).toEqual([datasetName])
    const comments = as('viewer').withConfig({ dataset: datasetName })
    expect(await comments.create({ _type: 'comment' })).toMatchObject({ _type: 'comment' })
    const stranger = as(undefined).withConfig({ dataset: datasetName })
    expect(await stranger.fetch('*')).toEqual([])
    expect(await outcome(stranger.create({ _type: 'comment' }))).toBe(401)
  })
})

test('a listener without the right to read hears nothing of a private dataset', async () => {
  const stream = as(undefined).listen('*', {}, { events: ['welcome', 'mutation'] })
  const heard: string[] = []
  const subscription = stream.subscribe(({ type }) => heard.push(type))
  await expect.poll(() => heard).toContain('welcome')
  const told = firstValueFrom(as('viewer').listen('*[_id == "whispered"]'))
  await as('editor').create({ _id: 'whispered', _type: 'note' })
  await told
  subscription.unsubscribe()
  expect(heard).toEqual(['welcome'])
})

test.each<[string, object]>([
  ['an id', { createIfNotExists: { _id: 'drafts.secret', _type: 'seen' } }],
  ['a query', { delete: { query: '*[text match "chưa*"]' } }],
  ['a revision', { patch: { id: 'drafts.secret', ifRevisionID: 'x', set: { a: 1 } } }],
])('who has no session learns nothing by %s of a mutation', async (_name, mutation) => {
  const refused = await refusal(as(undefined).mutate([mutation as never]))
  expect(refused.statusCode).toBe(401)
  expect(`${JSON.stringify(refused.response.body)}`).not.toMatch(/secret|chưa/)
})

test('a viewer learns no revision by a mutation, and a writer no document that is not to be read', async () => {
  const patch = { patch: { id: 'published', ifRevisionID: 'x', set: { a: 1 } } }
  const refused = await refusal(as('viewer').mutate([patch as never]))
  expect(refused.statusCode).toBe(403)
})

test('actions need a session as well', async () => {
  const { status } = await fetch(`${t.lake.url}/v2025-02-19/data/actions/production`, {
    method: 'POST',
    body: JSON.stringify({ actions: [] }),
  })
  expect(status).toBe(401)
})

/** What a stream opened with a secret says until it ends. */
async function heardBy(secret: string): Promise<{ text: Promise<string> }> {
  const response = await fetch(`${t.lake.url}/v1/data/listen/production?query=*`, {
    headers: { authorization: `Bearer ${secret}` },
  })
  return { text: response.text() }
}

test('a stream ends with the token that opened it', async () => {
  const { robot, secret } = t.lake.core.people.tokens.addRobot({ label: 'x', roles: ['viewer'] })
  const { text } = await heardBy(secret)
  t.lake.core.people.tokens.revokeRobot(robot.id)
  expect(await text).toContain('welcome')
})

test('a stream ends when the token that opened it expires', async () => {
  const expiresAt = new Date(Date.now() + 1_000).toISOString()
  const robot = { label: 'x', roles: ['viewer'], expiresAt }
  const { secret } = t.lake.core.people.tokens.addRobot(robot)
  const { text } = await heardBy(secret)
  expect(await text).toContain('welcome')
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(expiresAt))
})
