import { defineCliConfig } from 'sanity/cli'
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
})
