import { resolve } from 'node:path'
import { restoreLake } from '../lake/index.ts'
import { isArchive, temporaryBeside, unpackArchive } from './support/archive.ts'
import { parseCommand } from './support/command.ts'
import { runScript } from './support/explain.ts'
import { requireLake } from './support/require-lake.ts'
import { readSettings } from './support/settings.ts'

const { positionals, values } = parseCommand(
  `
Usage: npm run restore -- <folder or file.tar.gz> [--replace]

Restores a backup made by npm run backup into LAKE_DIR (.lake). Stop the server first.

  --replace   when LAKE_DIR is not empty, move what is there aside; nothing is deleted
`,
  { replace: { type: 'boolean' } },
  { positionals: 1 },
)

await runScript(async () => {
  requireLake('npm run sanity -- dataset import')
  const source = resolve(positionals[0]!)
  const { lakeDir } = readSettings()
  const options = { replace: values['replace'] === true }
  const { manifest, movedTo } = isArchive(source)
    ? await temporaryBeside(lakeDir, async (folder) => {
        await unpackArchive(source, folder)
        return restoreLake(folder, lakeDir, options)
      })
    : await restoreLake(source, lakeDir, options)
  console.log(`Restored the backup of ${manifest.createdAt} into ${lakeDir}`)
  if (movedTo) console.log(`What was there before is in ${movedTo}`)
})
