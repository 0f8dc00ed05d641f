import type { RegisterRoutes } from '../context.ts'

/** The parts of the Studio that the lake has what it takes for. */
const FEATURES = ['studioComments', 'sanityTasks', 'privateDataset']

export const featureRoutes: RegisterRoutes = (api) => {
  api.get('/features', (c) => c.json(FEATURES))
}
