import { defineConfig } from 'vite'

/** Builds the site: `server.js` for Node, hashed style sheets and fonts beside it. */
export default defineConfig({
  root: import.meta.dirname,
  // Whatever NODE_ENV says: the pages need nothing that only development has.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  publicDir: false,
  build: {
    ssr: 'server.tsx',
    ssrEmitAssets: true,
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsDir: 'assets',
    // A font or an icon inlined as data would be fetched anew with every page.
    assetsInlineLimit: 0,
    cssMinify: true,
    target: 'node24',
    rolldownOptions: { output: { entryFileNames: 'server.js' } },
  },
})
