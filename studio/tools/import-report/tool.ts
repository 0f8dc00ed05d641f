import { DownloadIcon } from '@sanity/icons/Download'
import { lazy } from 'react'
import type { Tool } from 'sanity'

// Made once: the Studio resolves its tools again whenever it learns more of the user, and a component
// made anew each time would be another one to React, which throws away what the editor has typed.
const ImportReport = lazy(() => import('./import-report.tsx'))

/** The tool that takes reports in: paste or drop, look, correct, create drafts. */
export function importReportTool(): Tool {
  return {
    name: 'nhap-ban-tin',
    title: 'Nhập bản tin',
    icon: DownloadIcon,
    component: ImportReport,
  }
}
