import { defineCliConfig } from 'sanity/cli'
import { localFonts } from './studio/build/local-fonts.ts'
import { studioPage } from './studio/build/studio-page.ts'
import { target } from './target.ts'

export default defineCliConfig({
  api: { projectId: target.projectId, dataset: target.dataset },
  project: { basePath: '/studio' },
  deployment: { autoUpdates: false },
  schemaExtraction: {
    enforceRequiredFields: true,
    path: 'queries/generated/schema.json',
  },
  typegen: {
    schema: 'queries/generated/schema.json',
    path: './queries/**/*.ts',
    generates: './queries/generated/types.ts',
    overloadClientMethods: true,
    formatGeneratedCode: false,
  },
  vite: {
    build: {
      rolldownOptions: {
        output: {
          // Hundreds of icons would else come one by one, over the six connections of a browser.
          codeSplitting: { groups: [{ name: 'icons', test: /@sanity\/icons/ }] },
        },
      },
    },
    plugins: [
      localFonts(),
      studioPage({
        title: 'Toà soạn',
        icon: new URL('studio/brand/icon.svg', import.meta.url),
        withoutBridge: target.mode === 'lake',
      }),
    ],
  },
})
