import type { RegisterRoutes } from '../context.ts'
import { HttpError } from '../errors.ts'

/** `sanity backup` drives a service of hosted Sanity; the lake is backed up as a whole instead. */
export const managedBackupRoutes: RegisterRoutes = (api) => {
  for (const path of [
    '/projects/:project/datasets/:dataset/settings/backups',
    '/projects/:project/datasets/:dataset/backups',
    '/projects/:project/datasets/:dataset/backups/:backup',
  ]) {
    api.all(path, () => {
      throw new HttpError(
        501,
        'Not Implemented',
        'Scheduled backups are a service of hosted Sanity. Back up this lake, all its datasets and ' +
          'assets, with `npm run backup -- <file>`, or one dataset with `sanity dataset export`',
      )
    })
  }
}
