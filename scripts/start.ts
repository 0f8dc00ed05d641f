import { parseCommand } from './support/command.ts'
import { runScript } from './support/explain.ts'
import { buildStale } from './support/build.ts'
import { openServer } from './support/server.ts'
import { readSettings } from './support/settings.ts'
import { untilStopped } from './support/stop.ts'

parseCommand(`
Usage: npm start

Builds what is stale, then serves site, Studio and lake on one port. An empty lake is seeded from
seed/reports. Ctrl-C stops it cleanly.

  PORT       port to listen on (3333)
  HOST       address to listen on (127.0.0.1)
  LAKE_DIR   folder of the lake's data (.lake)
  SITE_URL   public address of the site, for feeds and links
  SANITY_STUDIO_PROJECT_ID, SANITY_STUDIO_DATASET, SANITY_AUTH_TOKEN
             use Sanity's hosted Content Lake instead of the lake
`)

const report = (line: string): void => console.log(line)

await runScript(async () => {
  const settings = readSettings()
  const server = await openServer(settings, { report, prepare: () => buildStale(report) })
  console.log(server.banner)
  await untilStopped()
  console.log('Stopping …')
  await server.close()
})
