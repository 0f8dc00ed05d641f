import { LakeError, notFound, validationError } from '../domain/errors.ts'
import { randomText } from '../domain/ids.ts'
import { Limiter } from '../domain/limiter.ts'
import type { PeopleStore, StoredUser } from '../storage/peopleStore.ts'
import { Attempts } from './attempts.ts'
import { roleNamed } from './roles.ts'
import { hashPassword, hashPasswordSync, verifyPassword } from './secrets.ts'

export interface User {
  readonly id: string
  readonly name: string
  readonly email: string | undefined
  readonly roles: readonly string[]
  readonly hasPassword: boolean
  readonly createdAt: string
  /** No longer a member: keeps the name for history and cannot log in. */
  readonly disabled: boolean
}

export interface NewUser {
  name: string
  email?: string | undefined
  roles: readonly string[]
  password?: string | undefined
}

export interface UserChanges {
  name?: string | undefined
  email?: string | undefined
  roles?: readonly string[] | undefined
}

/** The first user, as whoever starts the lake wants it. */
export interface OwnerSettings {
  name?: string
  email?: string
  password?: string
}

/** The id of the user that the first start makes. */
export const OWNER_ID = 'owner'

/** NIST SP 800-63B asks for eight characters at least; scrypt needs a bound above. */
const PASSWORD_LENGTH = { least: 8, most: 256 }

/** The users of a lake. Nobody is ever erased, since history names them. */
export class Users {
  readonly #store: PeopleStore
  readonly #changed: () => void
  /** All users, until one is written: every request asks who they are. */
  #known: readonly User[] | undefined
  /** From one place, and from all: a stranger cannot lock somebody out with a few attempts. */
  readonly #attemptsHere: Attempts
  readonly #attemptsAnywhere: Attempts
  /** Hashing is heavy work that anybody can ask for. */
  readonly #hashing = new Limiter(2)

  /** @param changed called when somebody may do less, or more, than before */
  constructor(store: PeopleStore, changed: () => void, now: () => number = Date.now) {
    this.#store = store
    this.#changed = changed
    this.#attemptsHere = new Attempts(5, now)
    this.#attemptsAnywhere = new Attempts(100, now)
  }

  /**
   * Makes the first user, an administrator, when there is none. The email and password are set as
   * long as the owner has no password; later they are the owner's to change.
   */
  ensureOwner({ name = 'Owner', email, password }: OwnerSettings = {}): void {
    if (this.#store.users().length === 0) {
      this.#insert(OWNER_ID, { name, roles: ['administrator'] }, null)
    }
    const owner = this.#store.user(OWNER_ID)
    if (!owner || owner.password !== null || email === undefined || password === undefined) return
    this.#write(() =>
      this.#store.updateUser({
        ...owner,
        email: this.#freeEmail(email, OWNER_ID),
        password: hashPasswordSync(checkedPassword(password)),
      }),
    )
  }

  /** Who may log in, oldest first. */
  active(): User[] {
    this.#known ??= this.#store.users().map(toUser)
    return this.#known.filter(({ disabled }) => !disabled)
  }

  /** A user by id, also one that was removed. */
  get(id: string): User | undefined {
    const row = this.#store.user(id)
    return row && toUser(row)
  }

  /**
   * The owner, while nobody else can have made anything here: the only user, without a password.
   * On loopback that user needs no login.
   */
  loneOwner(): User | undefined {
    const [first, second] = this.active()
    return first && !second && !first.hasPassword ? first : undefined
  }

  /** @throws LakeError 400 when something about the user is not valid, 409 when the email is taken */
  async add(user: NewUser): Promise<User> {
    const password =
      user.password === undefined ? null : await hashPassword(checkedPassword(user.password))
    const id = `u${randomText(9)}`
    this.#insert(id, user, password)
    this.#changed()
    return this.#existing(id)
  }

  /** @throws LakeError 404, 400 or 409, also when no administrator would be left */
  update(id: string, changes: UserChanges): User {
    const row = this.#row(id)
    const next = {
      ...row,
      name: changes.name === undefined ? row.name : checkedName(changes.name),
      email: changes.email === undefined ? row.email : this.#freeEmail(changes.email, id),
      roles: changes.roles === undefined ? row.roles : JSON.stringify(checkedRoles(changes.roles)),
    }
    this.#write(() => this.#save(next))
    this.#changed()
    return toUser(next)
  }

  /** Sets a password; whoever was logged in as the user has to log in again. */
  async setPassword(id: string, password: string): Promise<void> {
    const hashed = await hashPassword(checkedPassword(password))
    this.#write(() => {
      this.#store.updateUser({ ...this.#row(id), password: hashed })
      this.#store.deleteSessionsOf(id)
    })
    this.#changed()
  }

  /** Ends a membership: no login, no session, and the email is free again. */
  remove(id: string): void {
    const disabled_at = new Date().toISOString()
    this.#write(() => {
      this.#save({ ...this.#row(id), email: null, password: null, disabled_at })
      this.#store.deleteSessionsOf(id)
    })
    this.#changed()
  }

  /**
   * The user with this email and password.
   *
   * @param from where the attempt comes from, such as a network address
   * @throws LakeError 401 when there is none, 429 after too many failures
   */
  async logIn(email: string, password: string, from = ''): Promise<User> {
    const name = normalizedEmail(email).slice(0, 254)
    const here = `${name} ${from}`
    const wait = Math.max(this.#attemptsHere.waitFor(here), this.#attemptsAnywhere.waitFor(name))
    if (wait > 0) {
      const minutes = Math.ceil(wait / 60_000)
      throw new LakeError(
        429,
        'rateLimitError',
        `Too many failed attempts; try again in ${minutes} minutes`,
      )
    }
    const row = this.#store.userByEmail(name)
    const hashed = row && !row.disabled_at ? (row.password ?? undefined) : undefined
    const given = password.slice(0, PASSWORD_LENGTH.most)
    // Counted before the slow part, so that attempts made at once count as well.
    this.#attemptsHere.failed(here)
    this.#attemptsAnywhere.failed(name)
    const matches = await this.#hashing.run(() => verifyPassword(given, hashed))
    if (!row || !matches) {
      throw new LakeError(401, 'unauthorizedError', 'The email or the password is wrong')
    }
    this.#attemptsHere.succeeded(here)
    this.#attemptsAnywhere.succeeded(name)
    return toUser(row)
  }

  #insert(id: string, user: NewUser, password: string | null): void {
    this.#write(() =>
      this.#store.addUser({
        id,
        name: checkedName(user.name),
        email: user.email === undefined ? null : this.#freeEmail(user.email, id),
        roles: JSON.stringify(checkedRoles(user.roles)),
        password,
        created_at: new Date().toISOString(),
      }),
    )
  }

  #write(work: () => void): void {
    try {
      this.#store.write(work)
    } finally {
      this.#known = undefined
    }
  }

  #save(row: StoredUser): void {
    const others = this.active().filter(({ id }) => id !== row.id)
    const left = row.disabled_at ? others : [...others, toUser(row)]
    if (!left.some(({ roles }) => roles.includes('administrator'))) {
      throw new LakeError(
        409,
        'lastAdministratorError',
        'This is the last administrator; make somebody else one first',
      )
    }
    this.#store.updateUser(row)
  }

  #existing(id: string): User {
    return toUser(this.#row(id))
  }

  #row(id: string): StoredUser {
    const row = this.#store.user(id)
    if (!row || row.disabled_at) throw notFound(`User "${id}" not found`)
    return row
  }

  #freeEmail(email: string, id: string): string {
    const normalized = normalizedEmail(email)
    if (!/^[^\s@]+@[^\s@]+$/.test(normalized) || normalized.length > 254) {
      throw validationError(`"${email}" is not an email address`)
    }
    const holder = this.#store.userByEmail(normalized)
    if (holder && holder.id !== id) {
      throw new LakeError(409, 'emailTakenError', `There is a user with the email ${normalized}`)
    }
    return normalized
  }
}

function toUser(row: StoredUser): User {
  return {
    id: row.id,
    name: row.name,
    email: row.email ?? undefined,
    roles: JSON.parse(row.roles) as string[],
    hasPassword: row.password !== null,
    createdAt: row.created_at,
    disabled: row.disabled_at !== null,
  }
}

function normalizedEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase()
}

function checkedName(name: string): string {
  const trimmed = name.trim().normalize('NFC')
  if (trimmed === '' || trimmed.length > 100) {
    throw validationError('A user needs a name of 1 to 100 characters')
  }
  return trimmed
}

/** @throws LakeError 400 for a name that is no role, or no role at all */
export function checkedRoles(names: readonly string[]): string[] {
  const unknown = names.find((name) => !roleNamed(name))
  if (unknown !== undefined) throw validationError(`There is no role "${unknown}"`)
  if (names.length === 0) throw validationError('At least one role is needed')
  return [...new Set(names)]
}

function checkedPassword(password: string): string {
  const { least, most } = PASSWORD_LENGTH
  if (password.length < least || password.length > most) {
    throw validationError(`A password has ${least} to ${most} characters`)
  }
  return password
}
