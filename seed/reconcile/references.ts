/**
 * A reference to what is only a draft is weak until that is published. Nearly always there is none,
 * and the value stays as it is.
 */
export function weakened(value: unknown, willBePublished: (id: string) => boolean): unknown {
  return refersToDraft(value, willBePublished) ? weakenedCopy(value, willBePublished) : value
}

function refersToDraft(value: unknown, willBePublished: (id: string) => boolean): boolean {
  if (value === null || typeof value !== 'object') return false
  if (Array.isArray(value)) {
    for (const item of value) if (refersToDraft(item, willBePublished)) return true
    return false
  }
  const object = value as Readonly<Record<string, unknown>>
  // Every member of every document is asked: no lists of them are made.
  for (const name in object) {
    const member = object[name]
    if (name === '_ref' && typeof member === 'string')
      return object['_weak'] !== true && !ASSET.test(member) && !willBePublished(member)
    if (refersToDraft(member, willBePublished)) return true
  }
  return false
}

const ASSET = /^(?:image|file)-/

function weakenedCopy(value: unknown, willBePublished: (id: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => weakenedCopy(item, willBePublished))
  if (value === null || typeof value !== 'object') return value
  const object = value as Record<string, unknown>
  const target = object['_ref']
  if (typeof target === 'string') {
    if (object['_weak'] === true || willBePublished(target) || ASSET.test(target)) return object
    const type = /^[a-z]+/.exec(target)?.[0]
    return { ...object, _weak: true, _strengthenOnPublish: { type } }
  }
  return Object.fromEntries(
    Object.entries(object).map(([key, member]) => [key, weakenedCopy(member, willBePublished)]),
  )
}
