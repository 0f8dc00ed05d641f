import { addonDatasetOf, isAddonDataset, ownerOfAddon } from '../../domain/addonDataset.ts'
import { isObject } from '../../domain/document.ts'
import { validationError } from '../../domain/errors.ts'
import type { LakeCore } from '../../lake.ts'
import type { DatasetSettings } from '../../domain/datasets.ts'
import { datasetOf, jsonBody, type LakeContext, type RegisterRoutes } from '../context.ts'
import { requireAdministrator, requireSession } from '../identity.ts'
import { checkProject } from './projects.ts'

/** The datasets of the project: list, make, change, remove; what the asker may do in each. */
export const datasetRoutes: RegisterRoutes = (api, lake) => {
  for (const path of ['/datasets', '/projects/:project/datasets']) {
    api.get(path, (c) => {
      requireSession(c)
      if (c.req.param('project') !== undefined) checkProject(c, lake)
      return c.json(listDatasets(c, lake))
    })
  }

  for (const path of ['/datasets/:dataset', '/projects/:project/datasets/:dataset']) {
    api.put(path, async (c) => {
      checkManager(c, lake)
      const name = c.req.param('dataset') ?? ''
      const { aclMode = 'public', description = null } = settingsIn(await optionalBody(c))
      lake.datasets.create(name, aclMode, description)
      return c.json({ datasetName: name, aclMode, description })
    })

    api.patch(path, async (c) => {
      checkManager(c, lake)
      const name = c.req.param('dataset') ?? ''
      const { acl_mode, description } = lake.datasets.edit(name, settingsIn(await jsonBody(c)))
      return c.json({ datasetName: name, aclMode: acl_mode, description })
    })

    api.delete(path, (c) => {
      checkManager(c, lake)
      lake.datasets.delete(c.req.param('dataset') ?? '')
      return c.json({ deleted: true })
    })
  }

  api.get('/projects/:project/datasets/:dataset/acl', (c) => {
    checkProject(c, lake)
    return c.json(datasetOf(c, lake).access.grants)
  })

  // Fields are not indexed one by one, so there is no depth beyond which search does not reach.
  api.get('/projects/:project/datasets/:dataset/settings/:setting', (c) => {
    checkProject(c, lake)
    datasetOf(c, lake)
    return c.json(
      c.req.param('setting') === 'indexing' ? { partialIndexSettings: { maxFieldDepth: 20 } } : {},
    )
  })

  api.post('/comments/:dataset/setup', async (c) => {
    requireSession(c)
    const { dataset } = datasetOf(c, lake)
    const datasetName = addonDatasetOf(dataset.name)
    if (!lake.datasets.has(datasetName)) lake.datasets.create(datasetName, 'private')
    await lake.groups.write(dataset.name)
    return c.json({ datasetName })
  })
}

/** @throws HttpError 401, 403 or, for another project, 404 */
function checkManager(c: LakeContext, lake: LakeCore): void {
  requireAdministrator(c)
  if (c.req.param('project') !== undefined) checkProject(c, lake)
}

function listDatasets(c: LakeContext, lake: LakeCore): object[] {
  const profile = c.req.query('datasetProfile')
  const owner = c.req.query('addonFor')
  return lake.datasets
    .list()
    .map(({ name, acl_mode, description, created_at }) => ({
      name,
      aclMode: acl_mode,
      description,
      createdAt: created_at,
      createdByUserId: lake.people.users.active()[0]?.id,
      datasetProfile: isAddonDataset(name) ? 'comments' : 'content',
      addonFor: ownerOfAddon(name) ?? null,
      tags: [],
    }))
    .filter(
      ({ datasetProfile, addonFor }) =>
        (profile === undefined || profile === datasetProfile) &&
        (owner === undefined || owner === addonFor),
    )
}

async function optionalBody(c: LakeContext): Promise<unknown> {
  return Number(c.req.header('content-length') ?? 0) > 0 ? jsonBody(c) : {}
}

/** @throws LakeError 400 for a mode that is none of the two, or a description that is no text */
function settingsIn(body: unknown): DatasetSettings {
  if (!isObject(body)) throw validationError('The body must be an object')
  const { aclMode, description } = body
  if (aclMode !== undefined && aclMode !== 'public' && aclMode !== 'private') {
    throw validationError('`aclMode` must be "public" or "private"')
  }
  if (description !== undefined && description !== null && typeof description !== 'string') {
    throw validationError('`description` must be text or null')
  }
  return { aclMode, description }
}
