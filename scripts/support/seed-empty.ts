import type { SanityClient } from '@sanity/client'
import { inProject } from './project.ts'

/** Folder of the reports that come with the project. */
export const SEED_REPORTS = inProject('seed', 'reports')
