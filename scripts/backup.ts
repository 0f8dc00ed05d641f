import { resolve } from 'node:path'
import { backupLake } from '../lake/index.ts'
import { parseCommand } from './support/command.ts'
import { isArchive, packFolder, temporaryBeside } from './support/archive.ts'
import { runScript } from './support/explain.ts'
import { requireLake } from './support/require-lake.ts'
import { readSettings } from './support/settings.ts'

const { positionals } = parseCommand(
  `
Usage: npm run backup -- <folder or file.tar.gz>

Backs up the lake in LAKE_DIR (.lake): all datasets with their history, all assets, users and
settings. It may be running meanwhile. Everything that was acknowledged before is in the backup,
and nothing is in it by half. npm run restore brings it back.
`,
  {},
  { positionals: 1 },
)

await runScript(async () => {
  requireLake('npm run sanity -- dataset export')
  const target = resolve(positionals[0]!)
  const { lakeDir } = readSettings()
  const started = performance.now()
  const { manifest, damagedAssets } = isArchive(target)
    ? await temporaryBeside(target, async (folder) => {
        const result = await backupLake(lakeDir, folder)
        await packFolder(folder, target)
        return result
      })
    : await backupLake(lakeDir, target)
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `Backed up ${manifest.datasets.join(', ')}: ${manifest.files.length} files, ` +
      `${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s\n${target}`,
  )
  for (const asset of damagedAssets) {
    console.error(
      `The file of asset ${asset} is damaged. Upload it again, or restore an older one.`,
    )
    process.exitCode = 1
  }
})
