import type { SanityClient } from '@sanity/client'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startLake, type RunningLake } from '../lake/index.ts'
import { inProject } from './support/project.ts'
import { spawnSanityCli } from './support/sanity-cli.ts'
import { clientOf } from '../lake/client.ts'

/** Each run of the CLI takes a second or two, more when the machine is busy. */
const PATIENCE = 120_000

let root: string
/** The folder of a small Studio, whose CLI settings and migrations are used. */
let studio: string
let lake: RunningLake
let client: SanityClient

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sanity-cli-'))
  studio = await makeStudio(join(root, 'studio'))
  lake = await startLake({ dir: join(root, 'lake'), port: 0 })
  client = clientOf(lake.url, { perspective: 'raw' })
})

afterAll(async () => {
  await lake.close()
  await rm(root, { recursive: true, force: true })
})

interface Run {
  code: number
  output: string
}

/** Runs the CLI in the small Studio, or in the project's own. */
async function sanity(args: string[], cwd = studio): Promise<Run> {
  const child = spawnSanityCli(args, { origin: lake.url, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [code] = (await once(child, 'close')) as [number]
  return { code, output }
}

async function succeeds(...args: string[]): Promise<string> {
  const { code, output } = await sanity(args)
  if (code !== 0) throw new Error(`sanity ${args.join(' ')} ended with ${code}:\n${output}`)
  return output
}

describe.concurrent('sanity', () => {
  describe('dataset', () => {
    it(
      'exports what imports into another dataset, document by document and byte by byte',
      async () => {
        await client.datasets.create('first')
        const first = client.withConfig({ dataset: 'first' })
        const { picture, paper } = await fillDataset(first)
        const file = join(root, 'export.tar.gz')
        await succeeds('dataset', 'export', 'first', file, '--no-compress')
        await succeeds('dataset', 'create', 'second', '--visibility', 'private')
        await succeeds('dataset', 'import', file, '--dataset', 'second')

        const second = client.withConfig({ dataset: 'second' })
        expect(await comparable(second)).toEqual(await comparable(first))
        const assets = await second.fetch<{ url: string }[]>(
          '*[_type in ["sanity.imageAsset", "sanity.fileAsset"]] | order(_type desc) {url}',
        )
        const bytes = await Promise.all(assets.map(async ({ url }) => bytesAt(url)))
        expect(bytes).toEqual([picture, paper])

        // And back, over what is there.
        const again = join(root, 'again.tar.gz')
        await succeeds('dataset', 'export', 'second', again)
        const before = await comparable(first)
        await succeeds('dataset', 'import', again, '--dataset', 'first', '--replace')
        expect(await comparable(first)).toEqual(before)
      },
      PATIENCE,
    )

    it(
      'lists, copies and deletes',
      async () => {
        await client.datasets.create('original')
        await client.withConfig({ dataset: 'original' }).create({ _id: 'a', _type: 'thing' })
        expect(await succeeds('dataset', 'copy', 'original', 'copied')).toContain('completed')
        const [listed, jobs] = await Promise.all([
          succeeds('dataset', 'list'),
          succeeds('dataset', 'copy', '--list'),
        ])
        expect(listed.split('\n')).toEqual(expect.arrayContaining(['copied', 'original']))
        expect(jobs).toMatch(/original.*copied.*completed/s)
        expect(await client.withConfig({ dataset: 'copied' }).fetch('*._id')).toEqual(['a'])
        await succeeds('dataset', 'delete', 'copied', '--force')
        expect((await client.datasets.list()).map(({ name }) => name)).not.toContain('copied')
      },
      PATIENCE,
    )
  })

  describe('documents', () => {
    it(
      'creates, gets, queries and deletes',
      async () => {
        const file = join(root, 'documents.json')
        await writeFile(
          file,
          JSON.stringify([{ _id: 'cli', _type: 'thing', title: 'Từ dòng lệnh' }]),
        )
        await succeeds('documents', 'create', file)
        const [got, found] = await Promise.all([
          succeeds('documents', 'get', 'cli'),
          succeeds('documents', 'query', '*[_id == "cli"].title'),
        ])
        expect(got).toContain('"title": "Từ dòng lệnh"')
        expect(found).toContain('"Từ dòng lệnh"')
        await succeeds('documents', 'delete', 'cli')
        expect(await client.getDocument('cli')).toBeUndefined()
      },
      PATIENCE,
    )

    it(
      'are validated by the schema of the Studio',
      async () => {
        await client.datasets.create('checked')
        const checked = client.withConfig({ dataset: 'checked' })
        await checked.create({ _id: 'good', _type: 'thing', title: 'Có tiêu đề' })
        await checked.create({ _id: 'bad', _type: 'thing' })
        const args = [
          'documents',
          'validate',
          '--yes',
          '--dataset',
          'checked',
          '--format',
          'ndjson',
        ]
        const { code, output } = await sanity(args)
        expect(code).toBe(1)
        expect(output).toContain('"documentId":"bad"')
        expect(output).not.toContain('"documentId":"good"')
      },
      PATIENCE,
    )
  })

  describe('migration', () => {
    it(
      'changes the documents of a type, first in a dry run',
      async () => {
        await client.create({ _id: 'to-change', _type: 'note', text: 'xin chào' })
        const dry = await succeeds('migration', 'run', 'shout')
        expect(dry).toContain('to-change')
        expect(await client.fetch('*[_id == "to-change"][0].text')).toBe('xin chào')
        await succeeds('migration', 'run', 'shout', '--no-dry-run', '--no-confirm')
        expect(await client.fetch('*[_id == "to-change"][0].text')).toBe('XIN CHÀO')
      },
      PATIENCE,
    )
  })

  describe('schema', () => {
    it(
      'is extracted without a lake',
      async () => {
        await succeeds('schema', 'extract', '--path', 'schema.json')
        const schema = JSON.parse(await readFile(join(studio, 'schema.json'), 'utf8')) as object[]
        expect(schema).toContainEqual(expect.objectContaining({ type: 'document', name: 'thing' }))
      },
      PATIENCE,
    )
  })

  describe('backup', () => {
    it(
      'says what to use instead',
      async () => {
        const { code, output } = await sanity(['backup', 'list', 'production'])
        expect(code).not.toBe(0)
        expect(output).toContain('npm run backup')
      },
      PATIENCE,
    )
  })
})

it('asks the lake for nothing that it does not have', () => {
  expect(lake.unknownEndpoints).toEqual([])
})

/** Documents with references, drafts, versions in a release, and assets in two places. */
async function fillDataset(dataset: SanityClient): Promise<{ picture: Buffer; paper: Buffer }> {
  const picture = await sharp({
    create: { width: 40, height: 30, channels: 3, background: '#0a7' },
  })
    .png()
    .toBuffer()
  const paper = Buffer.from('Văn bản mẫu\n'.repeat(100))
  const image = await dataset.assets.upload('image', picture, {
    filename: 'ảnh.png',
    creditLine: 'Nguyễn Văn A',
  })
  const file = await dataset.assets.upload('file', paper, { filename: 'văn bản.txt' })
  const withAssets = {
    title: 'Có hình',
    picture: { _type: 'image', asset: { _type: 'reference', _ref: image._id } },
    papers: [
      { _key: 'k1', _type: 'file', asset: { _type: 'reference', _ref: file._id } },
      { _key: 'k2', _type: 'file', asset: { _type: 'reference', _ref: file._id } },
    ],
  }
  await dataset.releases.create({ releaseId: 'rMau', metadata: { releaseType: 'undecided' } })
  await dataset
    .transaction()
    .create({ _id: 'one', _type: 'thing', other: { _type: 'reference', _ref: 'two' } })
    .create({ _id: 'two', _type: 'thing', other: { _type: 'reference', _ref: 'one' } })
    .create({ _id: 'three', _type: 'thing', ...withAssets })
    .create({ _id: 'drafts.three', _type: 'thing', ...withAssets, title: 'Bản nháp' })
    .create({ _id: 'versions.rMau.three', _type: 'thing', ...withAssets, title: 'Bản sau' })
    .create({
      _id: 'loose',
      _type: 'thing',
      other: { _type: 'reference', _ref: 'nobody', _weak: true },
      list: [{ _key: 'a', _type: 'block', children: [{ _key: 'b', _type: 'span', text: 'ạ' }] }],
    })
    .commit()
  return { picture, paper }
}

/** What the lake itself gives a document each time it is written. */
const OWN_FIELDS = ['_rev', '_updatedAt']
/** What tells where an asset is and when it was uploaded. */
const ASSET_FIELDS = ['path', 'url', 'uploadId', '_createdAt']

async function comparable(dataset: SanityClient): Promise<Record<string, unknown>[]> {
  const documents = await dataset.fetch<Record<string, unknown>[]>('* | order(_id)')
  return documents.map((document) =>
    Object.fromEntries(
      Object.entries(document).filter(
        ([name]) =>
          !OWN_FIELDS.includes(name) &&
          !(String(document['_type']).endsWith('Asset') && ASSET_FIELDS.includes(name)),
      ),
    ),
  )
}

async function bytesAt(url: string): Promise<Buffer> {
  const response = await fetch(url)
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

async function makeStudio(folder: string): Promise<string> {
  await mkdir(join(folder, 'migrations'), { recursive: true })
  await symlink(inProject('node_modules'), join(folder, 'node_modules'))
  const files = {
    'package.json': '{"name": "studio", "private": true, "type": "module"}',
    'sanity.cli.ts': `
      import { defineCliConfig } from 'sanity/cli'
      export default defineCliConfig({ api: { projectId: 'toasoan', dataset: 'production' } })`,
    'sanity.config.ts': `
      import { defineConfig, defineField, defineType } from 'sanity'
      const title = defineField({
        name: 'title', type: 'string', validation: (rule) => rule.required(),
      })
      const thing = defineType({ name: 'thing', type: 'document', fields: [title] })
      export default defineConfig({
        projectId: 'toasoan', dataset: 'production', schema: { types: [thing] },
      })`,
    'migrations/shout.ts': `
      import { at, defineMigration, set } from 'sanity/migrate'
      export default defineMigration({
        title: 'Shout', documentTypes: ['note'],
        migrate: { document: (note) => at('text', set(String(note.text).toUpperCase())) },
      })`,
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}
