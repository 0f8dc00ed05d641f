import type { RegisterRoutes } from '../context.ts'

/**
 * Services of Sanity's that a lake on one machine does not have. The Studio asks for them all the
 * same; each answer is the empty one of the right shape, since a refusal shows as an error.
 */
const ANSWERS: readonly (readonly [path: string, answer: unknown])[] = [
  // Announcements and trial notices of Sanity's own.
  ['/journey/announcements', []],
  ['/journey/*', null],
  // The help menu's links; the Studio has its own when the list is empty.
  ['/help', { resources: { title: '', sectionArray: [] } }],
  ['/geoip/country', { isoCode: null }],
  // No telemetry leaves this machine.
  ['/intake/telemetry-status', { status: 'denied' }],
  ['/schedules/:project/:dataset', { schedules: [], totalCount: 0 }],
  ['/access/requests/me', []],
  ['/access/project/:project/requests', []],
  ['/invitations/project/:project', []],
  ['/media-libraries', { data: [] }],
  ['/agent/*', []],
  ['/organizations', []],
  ['/aliases', []],
]

/** How long history is kept, in days: nothing is removed unless an administrator asks for it. */
const RETENTION_DAYS = 36_500

/** Active releases in a dataset; hosted sells them by number. */
const RELEASES = 10_000

export const absentRoutes: RegisterRoutes = (api) => {
  for (const [path, answer] of ANSWERS) api.get(path, (c) => c.json(answer as object))

  api.post('/intake/*', (c) => c.body(null, 204))

  api.get('/subscriptions/project/:project', (c) =>
    c.json({
      featureTypes: {
        retention: { features: [{ attributes: { maxRetentionDays: RETENTION_DAYS } }] },
      },
    }),
  )

  api.get('/projects/:project/new-content-release-allowed', (c) =>
    c.json({
      data: {
        orgActiveReleaseCount: 0,
        orgMeteredActiveReleaseCount: 0,
        datasetReleaseLimit: RELEASES,
        orgActiveReleaseLimit: null,
      },
    }),
  )
}
