import type { Identity } from '../domain/access.ts'
import { notFound, validationError } from '../domain/errors.ts'
import { generateId, randomText } from '../domain/ids.ts'
import type { PeopleStore, StoredToken } from '../storage/peopleStore.ts'
import { hashSecret, newSecret } from './secrets.ts'
import { checkedRoles, type Users } from './users.ts'

/** A token for a script ("robot" in hosted Content Lake's API). Its secret is not kept. */
export interface Robot {
  readonly id: string
  readonly label: string
  readonly roles: readonly string[]
  readonly createdAt: string
  readonly expiresAt: string | undefined
  readonly lastUsedAt: string | undefined
  /** Its secret is worth nothing any more; the label stays for history. */
  readonly revoked: boolean
}

const DAY = 24 * 60 * 60 * 1000
const SESSION = 30 * DAY
/** How long a browser may take from the login page back to the Studio. */
const HANDOVER = 2 * 60 * 1000
/** `last_used_at` is only so exact, so that reading does not mean writing. */
const USE_STEP = 60 * 60 * 1000

/** Secrets that stand for somebody: sessions of users, tokens of scripts, and those of this process. */
export class Tokens {
  readonly #store: PeopleStore
  readonly #users: Users
  readonly #handovers = new Map<string, { userId: string; until: number }>()
  readonly #inProcess = new Map<string, Identity>()
  readonly #changed: () => void
  readonly #now: () => number

  /** @param changed called when a secret stops standing for somebody */
  constructor(store: PeopleStore, users: Users, changed: () => void, now: () => number = Date.now) {
    this.#store = store
    this.#users = users
    this.#changed = changed
    this.#now = now
    store.deleteExpiredSessions(this.#time())
  }

  /** Who a secret stands for, or undefined when it is unknown, revoked or expired. */
  identify(secret: string): Identity | undefined {
    const hash = hashSecret(secret)
    const inProcess = this.#inProcess.get(hash)
    if (inProcess) return inProcess
    const token = this.#store.tokenByHash(hash)
    if (!token || this.#isExpired(token)) return undefined
    const identity = this.#identityOf(token)
    if (identity) this.#noteUse(token)
    return identity
  }

  /** When a secret stops standing for somebody if it is not used until then, in milliseconds. */
  goodUntil(secret: string): number | undefined {
    const { expires_at } = this.#store.tokenByHash(hashSecret(secret)) ?? {}
    return expires_at ? Date.parse(expires_at) : undefined
  }

  /**
   * A secret that may be exchanged once, within two minutes, for a session of the user: what the
   * login page hands to the Studio in the address.
   */
  startHandover(userId: string): string {
    for (const [hash, { until }] of this.#handovers) {
      if (until < this.#now()) this.#handovers.delete(hash)
    }
    const sid = newSecret('')
    this.#handovers.set(hashSecret(sid), { userId, until: this.#now() + HANDOVER })
    return sid
  }

  /** The session for a handover's secret, as the secret of a new token; undefined when it is void. */
  finishHandover(sid: string): string | undefined {
    const hash = hashSecret(sid)
    const handover = this.#handovers.get(hash)
    this.#handovers.delete(hash)
    if (!handover || handover.until < this.#now()) return undefined
    return this.startSession(handover.userId)
  }

  /** A new session of a user, as the secret of its token. */
  startSession(userId: string): string {
    const user = this.#users.get(userId)
    if (!user || user.disabled) throw notFound(`User "${userId}" not found`)
    const secret = newSecret('sk')
    this.#store.addToken({
      hash: hashSecret(secret),
      id: generateId(),
      kind: 'session',
      user_id: userId,
      label: '',
      roles: '[]',
      created_at: this.#time(),
      expires_at: this.#time(SESSION),
    })
    return secret
  }

  /** Ends the session a secret belongs to; tokens of scripts are left alone. */
  endSession(secret: string): void {
    const token = this.#store.tokenByHash(hashSecret(secret))
    if (token?.kind !== 'session') return
    this.#store.deleteToken(token.id)
    this.#changed()
  }

  /** A secret that is good for as long as this process runs and is never written down. */
  inProcess(identity: Identity): string {
    const secret = newSecret('sk')
    this.#inProcess.set(hashSecret(secret), identity)
    return secret
  }

  /** Tokens of scripts that are in force. */
  robots(): Robot[] {
    return this.#store
      .tokens()
      .map(toRobot)
      .filter(({ revoked }) => !revoked)
  }

  /** A script's token by id, also one that was revoked. */
  robot(id: string): Robot | undefined {
    const token = this.#store.token(id)
    return token?.kind === 'robot' ? toRobot(token) : undefined
  }

  /** @returns the token, and its secret, which cannot be had again */
  addRobot(robot: { label: string; roles: readonly string[]; expiresAt?: string | undefined }): {
    robot: Robot
    secret: string
  } {
    const label = robot.label.trim()
    if (label === '' || label.length > 200) {
      throw validationError('A token needs a label of 1 to 200 characters that says what it is for')
    }
    const expires = robot.expiresAt === undefined ? undefined : new Date(robot.expiresAt)
    if (expires && !(expires.getTime() > this.#now())) {
      throw validationError('`expiresAt` must be a time to come')
    }
    const id = `r${randomText(9)}`
    const secret = newSecret('sk')
    this.#store.addToken({
      hash: hashSecret(secret),
      id,
      kind: 'robot',
      user_id: null,
      label,
      roles: JSON.stringify(checkedRoles(robot.roles)),
      created_at: this.#time(),
      expires_at: expires?.toISOString() ?? null,
    })
    return { robot: this.#existingRobot(id), secret }
  }

  /** @throws LakeError 404 when there is no such token in force */
  revokeRobot(id: string): void {
    this.#existingRobot(id)
    this.#store.changeTokenHash(id, `revoked:${id}`)
    this.#changed()
  }

  /** Gives a token a new secret; the old one is worth nothing at once. */
  rotateRobot(id: string): { robot: Robot; secret: string } {
    const robot = this.#existingRobot(id)
    const secret = newSecret('sk')
    this.#store.changeTokenHash(id, hashSecret(secret))
    this.#changed()
    return { robot, secret }
  }

  #existingRobot(id: string): Robot {
    const robot = this.robot(id)
    if (!robot || robot.revoked) throw notFound(`Token "${id}" not found`)
    return robot
  }

  #identityOf(token: StoredToken): Identity | undefined {
    if (token.kind === 'robot') {
      return { id: token.id, kind: 'token', roles: JSON.parse(token.roles) as string[] }
    }
    const user = this.#users.get(token.user_id ?? '')
    return user && !user.disabled ? { id: user.id, kind: 'user', roles: user.roles } : undefined
  }

  #isExpired({ expires_at }: StoredToken): boolean {
    return expires_at !== null && Date.parse(expires_at) <= this.#now()
  }

  /** A session that is used lives on. */
  #noteUse(token: StoredToken): void {
    if (token.last_used_at && Date.parse(token.last_used_at) > this.#now() - USE_STEP) return
    const expires = token.kind === 'session' ? this.#time(SESSION) : token.expires_at
    this.#store.useToken(token.id, this.#time(), expires)
  }

  #time(later = 0): string {
    return new Date(this.#now() + later).toISOString()
  }
}

function toRobot(token: StoredToken): Robot {
  return {
    id: token.id,
    label: token.label,
    roles: JSON.parse(token.roles) as string[],
    createdAt: token.created_at,
    expiresAt: token.expires_at ?? undefined,
    lastUsedAt: token.last_used_at ?? undefined,
    revoked: token.hash === `revoked:${token.id}`,
  }
}
