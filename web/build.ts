import { build } from 'vite'
import config from './vite.config.ts'

/**
 * Builds the site: `server.js`, an ES module that exports `createSite`, and its style sheets and
 * fonts in `assets`, named by their content.
 *
 * @param outDir folder to build into; it is emptied first. Without it, `dist/web`.
 * @throws when a source does not compile, with Vite's message
 */
export async function buildSite(outDir?: string): Promise<void> {
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    // One file that needs nothing installed beside it and runs React as in production.
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { ...config.build, ...(outDir ? { outDir } : {}) },
  })
}
