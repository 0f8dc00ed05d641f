/** A quote as the queries give it. */
export interface QuoteValue {
  readonly text?: string | null
  /** The speaker as printed. */
  readonly speaker?: string | null
  readonly person?: { readonly name: string; readonly slug: string } | null
}

export interface QuoteProps {
  readonly quote: QuoteValue
  personPath(slug: string): string
}

/** A quote set apart from the text, with its speaker. */
export function Quote({ quote, personPath }: QuoteProps) {
  if (!quote.text) return null
  const { person } = quote
  const speaker = quote.speaker ?? person?.name
  return (
    <figure className="quote">
      <blockquote>
        {quote.text.split(/\n+/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
      {speaker && (
        <figcaption>
          {person ? <a href={personPath(person.slug)}>{speaker}</a> : speaker}
        </figcaption>
      )}
    </figure>
  )
}
