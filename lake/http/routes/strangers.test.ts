import { beforeAll, describe, expect, test } from 'vitest'
import { useLake } from '../../testing.ts'

const t = useLake()
const MARK = 'chưa-ai-được-biết'
let viewer: string
let owner: string

beforeAll(async () => {
  const { users, tokens } = t.lake.core.people
  for (const _id of ['secret', 'drafts.secret', 'versions.rMau.secret']) {
    await t.client.create({ _id, _type: 'note', text: MARK, to: { _ref: 'target', _weak: true } })
  }
  await t.client.assets.upload('file', Buffer.from('x'), { filename: `${MARK}.txt` })
  await t.client.patch('secret').set({ more: MARK }).commit()
  const { id } = await users.add({ name: 'Nguyễn Văn A', roles: ['viewer'] })
  viewer = tokens.inProcess({ id, kind: 'user', roles: ['viewer'] })
  owner = tokens.addRobot({ label: 'chủ', roles: ['administrator'] }).secret
})

/** Every endpoint of the lake's data and management, with its parameters filled in. */
function endpoints(): { method: string; path: string }[] {
  const values: Record<string, string> = {
    version: 'v2025-02-19',
    project: 'toasoan',
    projectId: 'toasoan',
    dataset: 'production',
    setting: 'indexing',
    kind: 'images',
  }
  const seen = new Set<string>()
  for (const { method, path } of t.lake.app.routes) {
    if (method === 'ALL' || !path.startsWith('/:version')) continue
    const filled = path
      .replaceAll(/:(\w+)(\{[^/]*\})?\??/g, (_, name: string) => values[name] ?? 'secret')
      .replaceAll('*', 'x')
    seen.add(`${method} ${filled}`)
  }
  return [...seen].map((line) => {
    const [method = '', path = ''] = line.split(' ')
    return { method, path }
  })
}

const QUERY = new URLSearchParams({
  query: '*',
  origin: 'http://localhost:3333/',
  excludeContent: 'false',
})

/** Bodies that each writing endpoint would act on, all at once. */
const BODY = JSON.stringify({
  query: '*',
  mutations: [{ createOrReplace: { _id: 'planted', _type: 'note' } }, { delete: { id: 'secret' } }],
  actions: [
    {
      actionType: 'sanity.action.document.create',
      publishedId: 'planted',
      attributes: { _id: 'drafts.planted', _type: 'note' },
      ifExists: 'ignore',
    },
  ],
  targetDataset: 'taken',
  aclMode: 'public',
  name: 'X',
  roles: ['administrator'],
  password: 'mật khẩu mẫu',
  label: 'x',
  memberships: [{ roleNames: ['administrator'] }],
  origin: 'https://evil.example',
})

async function ask(method: string, path: string, token?: string) {
  const response = await fetch(`${t.lake.url}${path}?${QUERY}`, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(5000),
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(method !== 'GET' && { body: BODY }),
  })
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel()
    return { status: response.status, text: '' }
  }
  return { status: response.status, text: await response.text() }
}

/** Everything that may not change: documents with their revisions, members, tokens, datasets. */
async function state() {
  const all = t.clientWith({ perspective: 'raw', token: owner, ignoreBrowserTokenWarning: true })
  return {
    documents: await all.fetch('*[!(_id in path("_.**"))]{_id, _rev} | order(_id)'),
    project: await all.request({ url: '/projects/toasoan/users' }),
    datasets: await all.datasets.list(),
    robots: t.lake.core.people.tokens.robots().map(({ id }) => id),
    origins: t.lake.core.people.origins.list(),
  }
}

describe('of a private dataset', () => {
  test('no endpoint tells a stranger anything, or does anything for one', async () => {
    const before = await state()
    const told: string[] = []
    for (const { method, path } of endpoints()) {
      const { text } = await ask(method, path)
      if (text.includes(MARK)) told.push(`${method} ${path}`)
    }
    expect(told).toEqual([])
    expect(await state()).toEqual(before)
  })

  test('no endpoint lets a viewer change anything', async () => {
    const before = await state()
    const refused = new Set<string>()
    for (const { method, path } of endpoints()) {
      if (method === 'GET') continue
      const { status } = await ask(method, path, viewer)
      if (status === 401 || status === 403) refused.add(path)
    }
    const after = await state()
    // Taking part in comments is what every role may do.
    after.datasets = after.datasets.filter(({ name }) => name !== 'production-comments')
    expect(after).toEqual(before)
    expect([...refused]).toEqual(
      expect.arrayContaining([
        '/v2025-02-19/data/mutate/production',
        '/v2025-02-19/data/actions/production',
        '/v2025-02-19/assets/files/production',
        '/v2025-02-19/projects/toasoan/users',
        '/v2025-02-19/projects/toasoan/datasets/production',
      ]),
    )
  })

  test('the same endpoints do tell those who may know', async () => {
    const told: string[] = []
    for (const { method, path } of endpoints()) {
      if (method !== 'GET') continue
      const { text } = await ask(method, path, viewer)
      if (text.includes(MARK)) told.push(path)
    }
    expect(told).toEqual(
      expect.arrayContaining([
        '/v2025-02-19/data/query/production',
        '/v2025-02-19/data/doc/production/secret',
        '/v2025-02-19/data/export/production',
        '/v2025-02-19/data/history/production/transactions/secret',
      ]),
    )
  })
})
