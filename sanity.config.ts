import { viVNLocale } from '@sanity/locale-vi-vn'
import { visionTool } from '@sanity/vision'
import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { schemaTypes } from './schemas/index.ts'
import { ToasoanIcon } from './studio/brand/icon.tsx'
import { documentOptions } from './studio/document/document.ts'
import './studio/fonts.css'
import { withIncomingReferences } from './studio/form/incoming-references.ts'
import { FormInput } from './studio/form/inputs.tsx'
import { vietnameseOnly } from './studio/i18n/locale.ts'
import { createLakeClient } from './studio/lake/client.ts'
import { installLake } from './studio/lake/install.ts'
import { structure } from './studio/structure/structure.ts'
import { importReportTool } from './studio/tools/import-report/tool.ts'
import { arranged } from './studio/tools/arranged.ts'
import { target } from './target.ts'

const { projectId, dataset, apiHost, apiVersion } = target
if (apiHost) installLake({ projectId, apiHost })

export default defineConfig({
  name: 'toasoan',
  title: 'Toà soạn',
  icon: ToasoanIcon,
  projectId,
  dataset,
  ...(apiHost && {
    apiHost,
    unstable_clientFactory: createLakeClient,
    // The lake has one way in, its own page; tokens work whatever host name the page has.
    auth: { redirectOnSingle: true, loginMethod: 'token' as const },
  }),
  schema: { types: withIncomingReferences(schemaTypes) },
  document: documentOptions,
  form: { components: { input: FormInput } },
  plugins: [
    structureTool({ title: 'Nội dung', structure }),
    visionTool({ title: 'Truy vấn', defaultApiVersion: apiVersion }),
    viVNLocale(),
  ],
  tools: (tools) => arranged([...tools, importReportTool()]),
  i18n: vietnameseOnly,
  announcements: { enabled: false },
  apps: { canvas: { enabled: false } },
})
