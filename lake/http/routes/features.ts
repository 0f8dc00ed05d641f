import type { RegisterRoutes } from '../context.ts'

/** The parts of the Studio that the lake has what it takes for. */
const FEATURES = [
  'contentReleases',
  'privateDataset',
  'sanityTasks',
  'singleDocRelease',
  'studioComments',
]

export const featureRoutes: RegisterRoutes = (api) => {
  api.get('/features', (c) => c.json(FEATURES))
}
