import { CopyJobs } from '../../domain/copyJobs.ts'
import { isObject } from '../../domain/document.ts'
import { validationError } from '../../domain/errors.ts'
import { jsonBody, type LakeContext, type RegisterRoutes } from '../context.ts'
import { eventStream } from '../eventStream.ts'
import { requireAdministrator } from '../identity.ts'

/** Copies of datasets, as `sanity dataset copy` starts, lists and follows them. */
export const datasetCopyRoutes: RegisterRoutes = (api, lake) => {
  const jobs = new CopyJobs(lake.datasets)

  for (const path of [
    '/datasets/:dataset/copy',
    '/projects/:project/datasets/:dataset/copy',
  ] as const) {
    api.put(path, async (c) => {
      requireAdministrator(c)
      const body = await jsonBody(c)
      const target = isObject(body) ? body['targetDataset'] : undefined
      if (typeof target !== 'string') throw validationError('`targetDataset` must be a name')
      const job = await jobs.start(c.req.param('dataset'), target, {
        skipHistory: isObject(body) && body['skipHistory'] === true,
        skipContentReleases: isObject(body) && body['skipContentReleases'] === true,
      })
      const { acl_mode: aclMode } = lake.datasets.settings(job.sourceDataset)
      const message = `Copying dataset ${job.sourceDataset} to ${target}`
      return c.json({ datasetName: target, message, aclMode, jobId: job.id })
    })
  }

  api.get('/projects/:project/datasets/copy', (c) => {
    requireAdministrator(c)
    const offset = numberIn(c, 'offset', 0)
    return c.json(jobs.list().slice(offset, offset + numberIn(c, 'limit', 10)))
  })

  api.get('/jobs/:job', (c) => c.json(jobs.get(c.req.param('job'))))

  api.get('/jobs/:job/listen', (c) => {
    const id = c.req.param('job')
    jobs.get(id)
    return eventStream((sink) =>
      jobs.watch(id, (job) => {
        const event = { job_id: id, state: job.state, progress: job.progress, message: job.message }
        sink.send({ event: 'job', data: JSON.stringify(event) })
      }),
    )
  })
}

function numberIn(c: LakeContext, name: string, otherwise: number): number {
  const value = c.req.query(name)
  if (value === undefined) return otherwise
  const number = Number(value)
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw validationError(`\`${name}\` must be a whole number that is not negative`)
}
