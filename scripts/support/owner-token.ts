import type { Lake } from '../../lake/index.ts'

/**
 * A token with which this process writes as the lake's owner: whoever may open the data folder may
 * do everything with what is in it, and the history names a person whom the Studio knows.
 */
export const ownerToken = (lake: Lake): string =>
  lake.core.people.tokens.inProcess({ id: 'owner', kind: 'token', roles: ['administrator'] })
