import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { schemaTypes } from './schemas/index.ts'
import { createLakeClient } from './studio/lake/client.ts'
import { target } from './target.ts'

const lake = target.mode === 'lake'

export default defineConfig({
  name: 'toasoan',
  title: 'Toà soạn',
  basePath: '/studio',
  projectId: target.projectId,
  dataset: target.dataset,
  ...(target.apiHost && { apiHost: target.apiHost }),
  ...(lake && { unstable_clientFactory: createLakeClient }),
  schema: { types: schemaTypes },
  plugins: [structureTool()],
})
