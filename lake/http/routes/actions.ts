import { stepsOfActions } from '../../domain/actions/actions.ts'
import { isObject } from '../../domain/document.ts'
import { validationError } from '../../domain/errors.ts'
import { lastState } from '../../domain/history.ts'
import { datasetOf, jsonBody, type RegisterRoutes } from '../context.ts'
import { requireSession } from '../identity.ts'
import { transactionIdIn } from '../transactionId.ts'

/** What editors do: edit a draft, publish, discard, releases. All of a request or none of it. */
export const actionRoutes: RegisterRoutes = (api, lake) => {
  api.post('/data/actions/:dataset', async (c) => {
    requireSession(c)
    const { dataset, access } = datasetOf(c, lake)
    const body = await jsonBody(c)
    if (!isObject(body)) throw validationError('The body must be an object with `actions`')
    const committed = await dataset.commit({
      access,
      kind: 'action',
      steps: stepsOfActions(body['actions'], (id) => lastState(dataset, id)),
      transactionId: transactionIdIn(body),
      dryRun: body['dryRun'] === true,
      // As hosted does for actions, whether or not it is asked for.
      autoGenerateArrayKeys: true,
    })
    return c.json({ transactionId: committed.transactionId })
  })
}
