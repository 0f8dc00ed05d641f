import { isObject } from '../../domain/document.ts'
import { validationError } from '../../domain/errors.ts'
import { parseMutations } from '../../domain/mutations.ts'
import { stepsOf } from '../../domain/transaction.ts'
import { datasetOf, flag, jsonBody, type RegisterRoutes } from '../context.ts'
import { requireSession } from '../identity.ts'
import { transactionIdIn } from '../transactionId.ts'

/** Transactions: a list of mutations that are all done or none. */
export const mutateRoutes: RegisterRoutes = (api, lake) => {
  api.post('/data/mutate/:dataset', async (c) => {
    requireSession(c)
    const { dataset, access } = datasetOf(c, lake)
    const body = await jsonBody(c)
    if (!isObject(body)) throw validationError('The body must be an object with `mutations`')
    const committed = await dataset.commit({
      access,
      steps: stepsOf(parseMutations(body['mutations'])),
      transactionId: transactionIdIn(body),
      dryRun: flag(c, 'dryRun'),
      autoGenerateArrayKeys: flag(c, 'autoGenerateArrayKeys'),
    })
    const returnDocuments = flag(c, 'returnDocuments')
    const returnIds = returnDocuments || flag(c, 'returnIds')
    if (!returnIds) return c.json({ transactionId: committed.transactionId })
    const results = committed.results.map(({ id, operation, document }) => ({
      id,
      operation,
      ...(returnDocuments && document ? { document } : {}),
    }))
    return c.json({ transactionId: committed.transactionId, results })
  })
}
