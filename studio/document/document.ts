import type { DocumentPluginOptions } from 'sanity'
import { EmbargoBadge, ImportWarningsBadge } from './badges.ts'
import { SettleWarningsAction } from './settle-warnings.ts'
import { ViewOnSiteAction } from './view-on-site.ts'

/** Badges and actions that the project adds to those of every document. */
export const documentOptions: DocumentPluginOptions = {
  badges: [EmbargoBadge, ImportWarningsBadge],
  actions: (actions) => [...actions, ViewOnSiteAction, SettleWarningsAction],
}
