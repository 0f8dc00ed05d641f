import { parseCommand } from './support/command.ts'
import { startDevFronts } from './support/dev-fronts.ts'
import { runScript } from './support/explain.ts'
import { openServer } from './support/server.ts'
import { readSettings } from './support/settings.ts'
import { untilStopped } from './support/stop.ts'

parseCommand(`
Usage: npm run dev

The same as npm start, with hot reload: a change to the Studio's or the site's sources shows at once.
Settings as for npm start (PORT, HOST, LAKE_DIR, SITE_URL).
`)

await runScript(async () => {
  const fronts = await startDevFronts()
  try {
    const server = await openServer(readSettings(), {
      report: (line) => console.log(line),
      frontEnds: fronts.frontEnds,
      upgrade: fronts.upgrade,
    })
    console.log(server.banner)
    await untilStopped()
    await server.close()
  } finally {
    await fronts.close()
  }
})
