import type { LakeDocument } from './document.ts'
import { matchesFilter } from '../query/filter.ts'

export type Permission = 'read' | 'create' | 'update' | 'history' | 'editHistory' | 'manage'

/** Who asks. `id` is what history and `identity()` name. */
export interface Identity {
  readonly id: string
  readonly kind: 'user' | 'token' | 'anonymous' | 'system'
  readonly roles: readonly string[]
}

/** Permissions on the documents that a GROQ filter finds: the form the `acl` endpoint answers in. */
export interface Grant {
  readonly filter: string
  readonly permissions: readonly Permission[]
}

const EVERYTHING = '_id in path("**")'
const ALL_PERMISSIONS = ['read', 'create', 'update', 'history', 'editHistory', 'manage'] as const

/** What an identity may do in a dataset. Plain data inside, so that it can be sent to a worker. */
export class Access {
  readonly identity: Identity
  readonly grants: readonly Grant[]

  constructor(identity: Identity, grants: readonly Grant[]) {
    this.identity = identity
    this.grants = grants
  }

  /** Everything, for owners and for the lake's own work. */
  static full(identity: Identity): Access {
    return new Access(identity, [{ filter: EVERYTHING, permissions: ALL_PERMISSIONS }])
  }

  allows(permission: Permission, document: Pick<LakeDocument, '_id'>): boolean {
    return this.grants.some(
      ({ filter, permissions }) =>
        permissions.includes(permission) &&
        (filter === EVERYTHING || matchesFilter(filter, document, this.identity.id)),
    )
  }

  /** Whether `permission` holds for every document, so that none need be looked at. */
  allowsAll(permission: Permission): boolean {
    return this.grants.some(
      ({ filter, permissions }) => filter === EVERYTHING && permissions.includes(permission),
    )
  }
}

/**
 * Who does what nobody asks for at that moment, such as a scheduled release. Hosted's id for it is
 * `<system>`; the Studio gives that one a picture from Sanity's own servers, so this one differs.
 */
export const SYSTEM: Identity = { id: 'system', kind: 'system', roles: [] }
