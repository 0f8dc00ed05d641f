import type { LATEST_ARTICLES_QUERY_RESULT } from '../../queries/generated/types.ts'
import { formatMoment, formatShort } from '../format/dates.ts'
import { shorten } from '../format/summary.ts'
import { Picture } from '../portable-text/picture.tsx'
import { pagePath } from '../../schemas/policies/page-paths.ts'
import { useSite } from '../site.ts'

/** An article in a list (`ARTICLE_CARD` in queries/projections.ts). */
export type StoryData = LATEST_ARTICLES_QUERY_RESULT[number]

/** How large a story stands in its list. */
export type StorySize = 'lead' | 'card' | 'row' | 'line'

interface SizeRules {
  /** Width over height of the picture; null for a size without pictures. */
  readonly aspect: number | null
  /** The picture's `sizes`. */
  readonly sizes: string
  /** The most characters of the summary; 0 for none. */
  readonly summary: number
}

const RULES: Readonly<Record<StorySize, SizeRules>> = {
  lead: { aspect: 16 / 9, sizes: '(min-width: 64rem) 48rem, 100vw', summary: 320 },
  card: { aspect: 3 / 2, sizes: '(min-width: 48rem) 20rem, 100vw', summary: 160 },
  row: { aspect: 3 / 2, sizes: '(min-width: 48rem) 14rem, 30vw', summary: 200 },
  line: { aspect: null, sizes: '', summary: 0 },
}

export interface StoryProps {
  readonly story: StoryData
  readonly size: StorySize
  /** Level of the headline in the page's outline. */
  readonly level?: 2 | 3
  /** A line of its own under the headline. */
  readonly note?: string | undefined
}

/** One story of a list: picture, kicker, headline, summary, place and time. */
export function Story({ story, size, level = 3, note }: StoryProps) {
  const { imageSources } = useSite()
  const rules = RULES[size]
  const figure = rules.aspect ? story.figure : null
  const source = figure ? imageSources(figure.image, rules.aspect ?? undefined) : null
  const path = pagePath('article', story.slug)
  const Headline = level === 2 ? 'h2' : 'h3'
  const publishedAt = new Date(story.publishedAt)
  return (
    <article className={`story story-${size}${source ? '' : ' story-without-picture'}`}>
      {source && (
        // The headline beside it is the same link, and enough for whoever cannot see the picture.
        <a className="story-picture" href={path} tabIndex={-1} aria-hidden="true">
          <Picture source={source} alt="" sizes={rules.sizes} isFirst={size === 'lead'} />
        </a>
      )}
      <div className="story-text">
        {story.kicker && size !== 'line' && <p className="kicker">{story.kicker}</p>}
        <Headline className="story-headline">
          <a href={path}>{story.title}</a>
        </Headline>
        {note && <p className="story-note">{note}</p>}
        {rules.summary > 0 && story.summary && (
          <p className="story-summary">{shorten(story.summary, rules.summary)}</p>
        )}
        <p className="story-meta">
          {story.place && <span>{story.place}</span>}
          <time dateTime={story.publishedAt}>
            {size === 'lead' ? formatMoment(publishedAt) : formatShort(publishedAt)}
          </time>
        </p>
      </div>
    </article>
  )
}

/** Stories under one another. */
export function StoryList({
  stories,
  size = 'row',
  level = 3,
  noteOf,
}: {
  readonly stories: readonly StoryData[]
  readonly size?: StorySize
  readonly level?: 2 | 3
  /** Gives the line under a story's headline. */
  readonly noteOf?: (story: StoryData) => string | undefined
}) {
  return (
    <ul className={`stories stories-${size}`}>
      {stories.map((story) => (
        <li key={story._id}>
          <Story story={story} size={size} level={level} note={noteOf?.(story)} />
        </li>
      ))}
    </ul>
  )
}
