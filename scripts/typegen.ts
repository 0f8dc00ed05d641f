import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTypegenGenerate } from '@sanity/codegen'
import { extractSchema } from '@sanity/schema/_internal'
import { createSchema } from 'sanity'
import cliConfig from '../sanity.cli.ts'
import { schemaTypes } from '../schemas/index.ts'
import { parseCommand } from './support/command.ts'
import { runScript } from './support/explain.ts'
import { inProject, projectRoot } from './support/project.ts'

const { values } = parseCommand(
  `
Usage: npm run typegen [-- --check]

Extracts the schema and generates the types of the documents and of every query, as \`sanity schema
extract\` and \`sanity typegen generate\` do with the settings in sanity.cli.ts, without loading the
Studio.

  --check  writes nothing; fails when the files in queries/generated are not what would be written
`,
  { check: { type: 'boolean' } },
)

const SCHEMA_FILE = 'schema.json'
const TYPES_FILE = 'types.ts'
// The globs of the settings start at the working directory.
process.chdir(projectRoot)
const generatedFolder = inProject('queries', 'generated')

await runScript(() => (values['check'] ? check() : generate(generatedFolder)))

/** Writes the extracted schema and the generated types into a folder. */
async function generate(folder: string): Promise<void> {
  const { schemaExtraction, typegen } = cliConfig
  const schema = createSchema({ name: 'default', types: schemaTypes })
  // The CLI's schema package is of another version than the Studio's, and so are its types.
  const extracted = extractSchema(schema as unknown as Parameters<typeof extractSchema>[0], {
    enforceRequiredFields: schemaExtraction?.enforceRequiredFields ?? false,
  })
  await writeFile(join(folder, SCHEMA_FILE), `${JSON.stringify(extracted, null, 2)}\n`)
  const errors: string[] = []
  const result = await runTypegenGenerate({
    workDir: projectRoot,
    extractedSchema: extracted,
    config: { ...typegen, generates: join(folder, TYPES_FILE) },
    onProgress: (event) => {
      if (event.type === 'moduleEvaluated') errors.push(...event.errors)
    },
  })
  if (errors.length > 0) throw new Error(`Some queries have no type.\n${errors.join('\n')}`)
  console.log(
    `${result.queriesCount} queries and ${result.schemaTypesCount} schema types have their types.`,
  )
}

/** Generates into a folder of its own and compares. */
async function check(): Promise<void> {
  const fresh = await mkdtemp(join(tmpdir(), 'typegen-'))
  try {
    await generate(fresh)
    const stale: string[] = []
    for (const name of [SCHEMA_FILE, TYPES_FILE]) {
      if ((await contentOf(fresh, name)) !== (await contentOf(generatedFolder, name))) {
        stale.push(`queries/generated/${name}`)
      }
    }
    if (stale.length > 0) {
      throw new Error(
        `${stale.join(' and ')} no longer fit the schema and the queries. Run \`npm run typegen\` and commit what it writes.`,
      )
    }
  } finally {
    await rm(fresh, { recursive: true })
  }
}

/** Gives a file's text; undefined when there is no such file. */
async function contentOf(folder: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, name), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
