import { createClient } from '@sanity/client'
import { parseCommand } from './support/command.ts'
import { runScript } from './support/explain.ts'
import { requireLake } from './support/require-lake.ts'
import { connectTarget } from './support/target-connection.ts'

const DAY = 24 * 60 * 60 * 1000

const { values } = parseCommand(
  `
Usage: npm run prune-history -- --older-than <days>

Removes what the lake remembers of changes that are older. The documents stay as they are, each with
the revision that made it so; earlier states can no longer be looked at or restored. Make a backup
first: npm run backup. It can be done while the server runs.
`,
  { 'older-than': { type: 'string' } },
)

await runScript(async () => {
  requireLake("the project's retention settings")
  const days = Number(values['older-than'])
  if (!(days >= 1)) throw new Error('Say how old, in days, at least 1: --older-than 365')
  const connection = await connectTarget()
  try {
    const { removed } = await createClient(connection.config).request<{ removed: number }>({
      method: 'POST',
      url: `/data/history/${connection.config.dataset}/prune`,
      body: { before: new Date(Date.now() - days * DAY).toISOString() },
    })
    console.log(`Removed ${removed} transactions from the history of ${connection.description}`)
  } finally {
    await connection.close()
  }
})
