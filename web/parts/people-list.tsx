import { pagePath } from '../../schemas/policies/page-paths.ts'

export interface ListedPerson {
  readonly _id: string
  readonly name: string
  readonly slug: string
  /** Titles of posts, in the order in which they are shown. */
  readonly positions: readonly string[]
}

/** People by name, each with the posts below and a link to the person's page. */
export function PeopleList({ people }: { readonly people: readonly ListedPerson[] }) {
  return (
    <ul className="people">
      {people.map(({ _id, name, slug, positions }) => (
        <li key={_id}>
          <PersonName name={name} slug={slug} />
          {positions.length > 0 && <p className="person-position">{positions.join(', ')}</p>}
        </li>
      ))}
    </ul>
  )
}

/** A name that leads to its person's page, where the person has one. */
export function PersonName({ name, slug }: { readonly name: string; readonly slug?: string }) {
  return slug === undefined ? (
    <span className="person-name">{name}</span>
  ) : (
    <a className="person-name" href={pagePath('person', slug)}>
      {name}
    </a>
  )
}
