import { describe, expect, test } from 'vitest'
import { useLake } from '../../testing.ts'

const t = useLake()
const get = (url: string, query: Record<string, string> = {}) =>
  t.client.withConfig({ apiVersion: '2025-02-19' }).request({ url, query })

describe('what the Studio asks for while it starts has the shape it reads', () => {
  test.each<[string, unknown]>([
    [
      '/users/me',
      {
        id: 'owner',
        name: 'Owner',
        email: '',
        provider: 'lake',
        role: 'administrator',
        roles: [{ name: 'administrator', title: 'Administrator' }],
      },
    ],
    ['/auth/id', { id: 'owner' }],
    ['/users/owner', { id: 'owner', displayName: 'Owner', isCurrentUser: true }],
    ['/users/system', { id: 'system', displayName: 'Content Lake' }],
    ['/users/owner,nobody', [{ id: 'owner' }]],
    ['/users/nobody', []],
    [
      '/projects/toasoan',
      { id: 'toasoan', members: [{ id: 'owner', isRobot: false, isCurrentUser: true }] },
    ],
    ['/projects/toasoan/grants', {}],
    ['/projects/toasoan/datasets', [{ name: 'production', datasetProfile: 'content' }]],
    [
      '/projects/toasoan/datasets/production/acl',
      [{ filter: '_id in path("**")', permissions: expect.arrayContaining(['read', 'update']) }],
    ],
    [
      '/projects/toasoan/datasets/production/settings/indexing',
      { partialIndexSettings: { maxFieldDepth: expect.any(Number) } },
    ],
    ['/projects/toasoan/user-applications', [{ urlType: 'external', appHost: expect.any(String) }]],
    [
      '/projects/toasoan/roles',
      expect.arrayContaining([expect.objectContaining({ name: 'viewer' })]),
    ],
    [
      '/projects/toasoan/new-content-release-allowed',
      { data: { datasetReleaseLimit: expect.any(Number), orgActiveReleaseLimit: null } },
    ],
    [
      '/subscriptions/project/toasoan',
      { featureTypes: { retention: { features: [{ attributes: { maxRetentionDays: 36_500 } }] } } },
    ],
    ['/features', expect.arrayContaining(['studioComments', 'contentReleases'])],
    ['/journey/announcements', []],
    ['/journey/trial', null],
    ['/journey/unclaimed-project', null],
    ['/help', { resources: { sectionArray: [] } }],
    ['/intake/telemetry-status', { status: 'denied' }],
    ['/schedules/toasoan/production', { schedules: [] }],
    ['/access/requests/me', []],
    ['/media-libraries', { data: [] }],
    ['/geoip/country', { isoCode: null }],
    ['/check/cors', { result: { allowed: true, withCredentials: true } }],
  ])('%s', async (url, shape) => {
    expect({ answer: await get(url) }).toMatchObject({ answer: shape })
  })

  test('nothing of it is unknown to the lake', () => {
    expect(t.lake.unknownEndpoints).toEqual([])
  })
})

test('another project is not here', async () => {
  await expect(get('/projects/other')).rejects.toMatchObject({ statusCode: 404 })
})

describe('settings of the user', () => {
  test('are kept and given back', async () => {
    const put = (body: unknown) =>
      t.client.request({ url: '/users/me/keyvalue', method: 'PUT', body })
    const pair = { key: 'studio.sort', value: { by: 'title', direction: 'asc' } }
    expect(await put([pair])).toEqual([pair])
    expect(await get('/users/me/keyvalue/studio.sort,studio.none')).toEqual([pair])
    expect(
      await t.client.request({ url: '/users/me/keyvalue/studio.sort', method: 'DELETE' }),
    ).toEqual({ key: 'studio.sort' })
    expect(await get('/users/me/keyvalue/studio.sort')).toEqual([])
    await expect(put('x')).rejects.toMatchObject({ statusCode: 400 })
  })
})

describe('datasets', () => {
  test('are made, changed, listed and removed', async () => {
    const { datasets } = t.client
    await datasets.create('thu-nghiem', { aclMode: 'private' })
    await datasets.edit('thu-nghiem', { aclMode: 'public' })
    expect(await datasets.list()).toContainEqual(
      expect.objectContaining({ name: 'thu-nghiem', aclMode: 'public' }),
    )
    await datasets.delete('thu-nghiem')
    expect((await datasets.list()).map(({ name }) => name)).toEqual(['production'])
  })

  test.each([
    ['Chữ Hoa', 400],
    ['production', 409],
  ])('%s cannot be made', async (name, statusCode) => {
    const creating = t.client.request({
      url: `/datasets/${encodeURIComponent(name)}`,
      method: 'PUT',
      body: {},
    })
    await expect(creating).rejects.toMatchObject({ statusCode })
  })
})
