import type { ReactNode } from 'react'

/** A fact's name and its value; a fact without a value is left out. */
export type Fact = readonly [name: string, value: ReactNode]

/** A list of facts: name, value. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(([, value]) => value != null && value !== '' && value !== false)
  if (known.length === 0) return null
  return (
    <dl className="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
