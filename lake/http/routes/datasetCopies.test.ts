import type { SanityClient } from '@sanity/client'
import { describe, expect, it } from 'vitest'
import { refusal, useLake } from '../../testing.ts'

const t = useLake()

interface Job {
  id: string
  state: string
  sourceDataset: string
  targetDataset: string
  withHistory: boolean
}

const startCopy = (source: string, body: object) =>
  t.client.request<{ jobId: string }>({
    url: `/projects/toasoan/datasets/${source}/copy`,
    method: 'PUT',
    body,
  })

/** Follows the event stream of a job, as the CLI does, until it says that it has ended. */
async function ended(id: string): Promise<string> {
  const response = await fetch(t.client.getUrl(`/jobs/${id}/listen`))
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { value, done } = await reader.read()
    text += value ?? ''
    const state = /"state":"(completed|failed)"/.exec(text)?.[1]
    if (!state && !done) continue
    await reader.cancel()
    return state ?? 'cut off'
  }
}

async function copy(source: string, target: string, options: object = {}): Promise<SanityClient> {
  const { jobId } = await startCopy(source, { targetDataset: target, ...options })
  expect(await ended(jobId)).toBe('completed')
  return t.client.withConfig({ dataset: target })
}

/** The transactions of document `a`, one a line. */
async function history(dataset: string): Promise<string> {
  const url = t.client.getUrl(`/data/history/${dataset}/transactions/a?excludeContent=true`)
  return (await fetch(url)).text()
}

async function fill(dataset: string): Promise<SanityClient> {
  await t.client.datasets.create(dataset, { aclMode: 'public' })
  const client = t.client.withConfig({ dataset })
  await client
    .transaction()
    .create({ _id: 'b', _type: 'thing' })
    .create({ _id: 'a', _type: 'thing', other: { _type: 'reference', _ref: 'b' } })
    .create({ _id: 'drafts.a', _type: 'thing' })
    .create({ _id: 'versions.r1.a', _type: 'thing' })
    .create({
      _id: 'image-0000000000000000000000000000000000000000-1x1-png',
      _type: 'sanity.imageAsset',
      path: `images/toasoan/${dataset}/0000-1x1.png`,
      url: `http://localhost:3333/images/toasoan/${dataset}/0000-1x1.png`,
    })
    .commit()
  await client.patch('a').set({ title: 'Changed' }).commit()
  return client
}

describe('copying a dataset', () => {
  it('takes documents, revisions, settings and history along, and then goes its own way', async () => {
    const source = await fill('source')
    const target = await copy('source', 'target')
    const query = '*[_type != "sanity.imageAsset"]'
    expect(await target.fetch(query)).toEqual(await source.fetch(query))
    expect(await history('target')).toBe(await history('source'))
    expect(await history('target')).toContain('"author"')
    const datasets = await t.client.datasets.list()
    expect(datasets.find(({ name }) => name === 'target')).toMatchObject({ aclMode: 'public' })

    expect((await refusal(target.delete('b'))).statusCode).toBe(409)
    await target.patch('a').set({ title: 'Only here' }).commit()
    expect(await source.fetch('*[_id == "a"][0].title')).toBe('Changed')
  })

  it('gives assets their address in the new dataset', async () => {
    await fill('with-assets')
    const target = await copy('with-assets', 'with-assets-2')
    expect(await target.fetch('*[_type == "sanity.imageAsset"][0]{path, url}')).toEqual({
      path: 'images/toasoan/with-assets-2/0000-1x1.png',
      url: 'http://localhost:3333/images/toasoan/with-assets-2/0000-1x1.png',
    })
  })

  it('leaves out history, or releases and their versions, when that is asked for', async () => {
    await fill('long')
    const target = await copy('long', 'short', { skipHistory: true, skipContentReleases: true })
    expect(await target.fetch('*._id')).not.toContain('versions.r1.a')
    expect(await target.fetch('*._id')).toContain('drafts.a')
    expect(await history('short')).toBe('')
  })

  it('can be looked up later', async () => {
    await fill('listed')
    const { jobId } = await startCopy('listed', { targetDataset: 'listed-2', skipHistory: true })
    await ended(jobId)
    const jobs = await t.client.request<Job[]>({
      url: '/projects/toasoan/datasets/copy',
      query: { limit: '1' },
    })
    expect(jobs).toMatchObject([
      {
        id: jobId,
        state: 'completed',
        sourceDataset: 'listed',
        targetDataset: 'listed-2',
        withHistory: false,
      },
    ])
    expect(await t.client.request<Job>({ url: `/jobs/${jobId}` })).toEqual(jobs[0])
  })

  it.each<[string, string, object, number]>([
    ['a source that is not there', 'nowhere', { targetDataset: 'x1' }, 404],
    ['a target that is there', 'production', { targetDataset: 'production' }, 409],
    ['a name that is none', 'production', { targetDataset: 'No Name' }, 400],
    ['no target', 'production', {}, 400],
  ])('is refused for %s', async (_, source, body, status) => {
    expect((await refusal(startCopy(source, body))).statusCode).toBe(status)
  })

  it('is begun once when it is asked for twice at the same time', async () => {
    const both = await Promise.allSettled([
      startCopy('production', { targetDataset: 'twice' }),
      startCopy('production', { targetDataset: 'twice' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('removing a dataset', () => {
  it('leaves nothing for one of the same name', async () => {
    const client = await fill('removed')
    await t.client.datasets.delete('removed')
    expect((await refusal(client.fetch('*'))).statusCode).toBe(404)
    await t.client.datasets.create('removed')
    expect(await client.fetch('*')).toEqual([])
  })
})

describe('scheduled backups of hosted Sanity', () => {
  it('are refused with what to use instead', async () => {
    const url = '/projects/toasoan/datasets/production/backups'
    const error = await refusal(t.client.request({ url }))
    expect(error.statusCode).toBe(501)
    expect(error.message).toContain('npm run backup')
  })
})
