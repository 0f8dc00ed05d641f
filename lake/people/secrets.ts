import {
  createHash,
  randomBytes,
  scrypt,
  scryptSync,
  timingSafeEqual,
  type ScryptOptions,
} from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** OWASP's recommendation for scrypt: 2^15 rounds of 8 blocks, three times over; 32 MiB. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 ** 2 }
const KEY_BYTES = 32

/** A password as it is kept: `scrypt$<N>$<r>$<p>$<salt>$<key>`, so that the cost can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return format(salt, await derive(password.normalize('NFKC'), salt, KEY_BYTES, COST))
}

/** The same while nobody is served yet. */
export function hashPasswordSync(password: string): string {
  const salt = randomBytes(16)
  return format(salt, scryptSync(password.normalize('NFKC'), salt, KEY_BYTES, COST))
}

function format(salt: Buffer, key: Buffer): string {
  const { N, r, p } = COST
  return ['scrypt', N, r, p, salt.toString('base64'), key.toString('base64')].join('$')
}

/** Whether a password is the one that was hashed; takes as long when there is none to compare with. */
export async function verifyPassword(
  password: string,
  hashed: string | undefined,
): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (hashed ?? '').split('$')
  const known = Buffer.from(key, 'base64')
  const cost = hashed ? { ...COST, N: Number(N), r: Number(r), p: Number(p) } : COST
  const derived = await derive(
    password.normalize('NFKC'),
    Buffer.from(salt, 'base64'),
    KEY_BYTES,
    cost,
  )
  return known.length === KEY_BYTES && timingSafeEqual(derived, known)
}

/** A new secret of 256 random bits, in letters and digits that survive in any header or address. */
export function newSecret(prefix: string): string {
  return prefix + randomBytes(32).toString('base64url')
}

/** A secret as it is kept. Random secrets need no salt and no slow hash. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
