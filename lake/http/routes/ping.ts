import type { RegisterRoutes } from '../context.ts'

/** Is anybody there: the Studio asks when its streams break off. */
export const pingRoutes: RegisterRoutes = (api) => {
  for (const path of ['/ping', '/data/ping', '/data/ping/:dataset']) {
    api.get(path, (c) => c.json({ pong: true }))
  }
}
