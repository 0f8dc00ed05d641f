import { buildStale } from './support/build.ts'
import { parseCommand } from './support/command.ts'

parseCommand(`
Usage: npm run build

Builds the Studio and the site's server bundle into dist/, where their sources have changed.
`)

await buildStale((line) => console.log(line))
