import type { Grant } from '../domain/access.ts'
import type { AclMode } from '../domain/datasets.ts'

/** A role: what it is called in the Studio and what it may do in a dataset. */
export interface Role {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly grants: readonly Grant[]
}

const EVERYTHING = '_id in path("**")'
const UNPUBLISHED = '_id in path("drafts.**") || _id in path("versions.**")'
const ASSETS = '_type in ["sanity.imageAsset", "sanity.fileAsset"]'

/** The roles that hosted Content Lake has on every plan, with the same names and reach. */
const ROLES: readonly Role[] = [
  {
    name: 'administrator',
    title: 'Administrator',
    description: 'Read and write all documents, and manage users, tokens and datasets.',
    grants: [
      {
        filter: EVERYTHING,
        permissions: ['read', 'create', 'update', 'history', 'editHistory', 'manage'],
      },
    ],
  },
  {
    name: 'editor',
    title: 'Editor',
    description: 'Read and write all documents, and publish.',
    grants: [
      { filter: EVERYTHING, permissions: ['read', 'create', 'update', 'history', 'editHistory'] },
    ],
  },
  {
    name: 'contributor',
    title: 'Contributor',
    description: 'Read all documents and write drafts, without publishing.',
    grants: [
      { filter: EVERYTHING, permissions: ['read', 'history'] },
      { filter: UNPUBLISHED, permissions: ['create', 'update'] },
      // A draft that may be written but not illustrated is of little use.
      { filter: ASSETS, permissions: ['create', 'update'] },
    ],
  },
  {
    name: 'viewer',
    title: 'Viewer',
    description: 'Read all documents.',
    grants: [{ filter: EVERYTHING, permissions: ['read', 'history'] }],
  },
]

const byName = new Map(ROLES.map((role) => [role.name, role]))

export function allRoles(): readonly Role[] {
  return ROLES
}

export function roleNamed(name: string): Role | undefined {
  return byName.get(name)
}

/** What the roles together may do in a dataset; names that are no role count for nothing. */
export function grantsOfRoles(names: readonly string[]): readonly Grant[] {
  return names.flatMap((name) => byName.get(name)?.grants ?? [])
}

/**
 * What someone without a session may do: read what is published in a public dataset. Ids with a dot
 * (drafts, versions, the lake's own documents) are hidden.
 */
export function anonymousGrants(aclMode: AclMode): readonly Grant[] {
  return aclMode === 'public' ? [{ filter: '_id in path("*")', permissions: ['read'] }] : []
}

/** Comments and tasks: everyone with a role takes part, also who may only read the documents. */
export function discussionGrants(names: readonly string[]): readonly Grant[] {
  return names.some((name) => byName.has(name))
    ? [{ filter: EVERYTHING, permissions: ['read', 'create', 'update', 'history'] }]
    : []
}
