import { DownloadIcon } from '@sanity/icons/Download'
import { lazy } from 'react'
import type { Tool } from 'sanity'

/** The tool that takes reports in: paste or drop, look, correct, create drafts. */
export function importReportTool(): Tool {
  return {
    name: 'nhap-ban-tin',
    title: 'Nhập bản tin',
    icon: DownloadIcon,
    component: lazy(() => import('./import-report.tsx')),
  }
}
