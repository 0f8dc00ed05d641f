import { datasetOf, flag, type RegisterRoutes } from '../context.ts'

/**
 * Who refers to a document. The Studio asks for references from other datasets before it lets one
 * be deleted; those are not kept, so with `excludeInternalReferences` there are none.
 */
export const referenceRoutes: RegisterRoutes = (api, lake) => {
  api.get('/data/references/:dataset/documents/:id/to', (c) => {
    const { dataset, access } = datasetOf(c, lake)
    const internal = flag(c, 'excludeInternalReferences')
      ? []
      : dataset.store.referencesTo(c.req.param('id'))
    const references = internal.flatMap(({ source }) =>
      access.allows('read', { _id: source })
        ? [{ projectId: lake.projectId, datasetName: dataset.name, documentId: source }]
        : [],
    )
    return c.json({ totalCount: references.length, references })
  })
}
