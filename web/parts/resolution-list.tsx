import { datedName, type Citable } from '../format/citation.ts'
import { pagePath } from '../../schemas/policies/page-paths.ts'

/** A document in a list (`RESOLUTION_LINK` in queries/projections.ts). */
export interface ListedResolution extends Citable {
  readonly _id: string
  readonly slug: string
  readonly issuer?: { readonly name: string } | null
}

/** Documents by number and date, each with its issuer and what it is about. */
export function ResolutionList({
  resolutions,
  noteOf,
}: {
  readonly resolutions: readonly ListedResolution[]
  /** Gives a line before a document, such as its relation to the page's own. */
  readonly noteOf?: (resolution: ListedResolution) => string | undefined
}) {
  return (
    <ul className="resolutions">
      {resolutions.map((resolution) => {
        const note = noteOf?.(resolution)
        return (
          <li key={resolution._id}>
            {note && <p className="resolution-note">{note}</p>}
            <p className="resolution-name">
              <a href={pagePath('resolution', resolution.slug)}>{datedName(resolution)}</a>
            </p>
            {resolution.issuer && <p className="resolution-issuer">{resolution.issuer.name}</p>}
            {resolution.number && resolution.title && (
              <p className="resolution-title">Về {resolution.title}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
