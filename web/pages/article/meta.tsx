import { BYLINE_ROLES } from '../../../schemas/vocabulary/byline-roles.ts'
import { titleOf } from '../../../schemas/vocabulary/choice.ts'
import { formatCalendarDate, formatMoment } from '../../format/dates.ts'
import { safeHref } from '../../portable-text/links.ts'
import { present } from '../../present.ts'
import { pagePath } from '../../../schemas/policies/page-paths.ts'
import type { Article } from './page.tsx'

/** When and where, under the headline. */
export function ArticleMeta({ article }: { readonly article: Article }) {
  const { dateline, publishedAt, updatedAt, source } = article
  const event = dateline?.date
    ? `${dateline.partOfDay ?? 'ngày'} ${formatCalendarDate(dateline.date)}`
    : null
  return (
    <div className="article-meta">
      <p>
        <time dateTime={publishedAt}>{formatMoment(new Date(publishedAt))}</time>
        {updatedAt && Date.parse(updatedAt) > Date.parse(publishedAt) && (
          <>
            {' · '}Cập nhật: <time dateTime={updatedAt}>{formatMoment(new Date(updatedAt))}</time>
          </>
        )}
      </p>
      <p>
        {[dateline?.place, event && `Sự kiện: ${event}`, source?.name && `Nguồn: ${source.name}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  )
}

/** Who wrote the article and where it was first printed, at its end. */
export function Signature({ article }: { readonly article: Article }) {
  const byline = present(article.byline)
  const { source } = article
  const sourceUrl = safeHref(source?.url)
  if (byline.length === 0 && !source?.name) return null
  return (
    <footer className="signature">
      {byline.length > 0 && (
        <ul className="byline">
          {byline.map(({ _key, name, role, person }) => (
            <li key={_key}>
              {role && <span className="byline-role">{titleOf(BYLINE_ROLES, role)}: </span>}
              {person ? <a href={pagePath('person', person.slug)}>{name}</a> : name}
            </li>
          ))}
        </ul>
      )}
      {source?.name && (
        <p className="source">
          Nguồn:{' '}
          {sourceUrl ? (
            <a href={sourceUrl} rel="noopener">
              {source.name}
            </a>
          ) : (
            source.name
          )}
        </p>
      )}
    </footer>
  )
}
