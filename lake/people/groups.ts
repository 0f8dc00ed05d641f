import { isDeepStrictEqual } from 'node:util'
import { Access, SYSTEM } from '../domain/access.ts'
import { addonDatasetOf } from '../domain/addonDataset.ts'
import type { Datasets } from '../domain/datasets.ts'
import { stepsOf } from '../domain/transaction.ts'
import type { People } from './people.ts'
import { allRoles } from './roles.ts'

/**
 * The `system.group` documents of a dataset: which users have a role, and what it may do. The Studio
 * reads them to know whom a comment may mention and a task be given to, so they are written where
 * there are comments, and follow every change of the users.
 */
export class Groups {
  readonly #datasets: Datasets
  readonly #people: People

  constructor(datasets: Datasets, people: People) {
    this.#datasets = datasets
    this.#people = people
    people.onChange(() => {
      for (const { name } of datasets.list()) {
        if (datasets.has(addonDatasetOf(name))) this.write(name).catch(console.error)
      }
    })
  }

  /** Brings the groups of a dataset up to date; writes nothing when they are. */
  async write(name: string): Promise<void> {
    const dataset = this.#datasets.get(name)
    const users = this.#people.users.active()
    const outdated = allRoles()
      .map((role) => ({
        _id: `_.groups.${role.name}`,
        _type: 'system.group',
        members: users.filter(({ roles }) => roles.includes(role.name)).map(({ id }) => id),
        grants: role.grants.map(({ filter, permissions }) => ({
          filter,
          permissions: [...permissions],
        })),
      }))
      .filter(({ _id, members, grants }) => {
        const now = dataset.documents.get(_id)
        return !isDeepStrictEqual([now?.['members'], now?.['grants']], [members, grants])
      })
    if (outdated.length === 0) return
    const steps = stepsOf(outdated.map((group) => ({ createOrReplace: group })))
    await dataset.commit({ access: Access.full(SYSTEM), steps })
  }
}
