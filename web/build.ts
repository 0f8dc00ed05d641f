import { build } from 'vite'
import config from './vite.config.ts'

/**
 * Builds the site into `dist/web`: `server.js`, an ES module that exports `createSite`, and its
 * style sheets and fonts in `assets`, named by their content.
 *
 * @throws when a source does not compile, with Vite's message
 */
export async function buildSite(): Promise<void> {
  await build({ ...config, configFile: false, logLevel: 'warn' })
}
