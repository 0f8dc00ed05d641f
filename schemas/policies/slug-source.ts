import { formatDocument } from '../../vietnamese/document-number.ts'

/**
 * Tells the text from which a document's slug is made; pass it to `slugify`. An article goes by its
 * headline, a cited document by kind, number and signing date, since numbers repeat over the years
 * (a law without a number by kind and title), everything else by its name.
 *
 * @param type the document's type
 * @param fields the document, or what is known of it
 * @returns the text; empty when the fields it needs are missing
 */
export function slugSource(type: string, fields: Readonly<Record<string, unknown>>): string {
  if (type === 'article') return text(fields['title'])
  if (type !== 'resolution') return text(fields['name'])
  const number = text(fields['number'])
  return [
    formatDocument(text(fields['kind']), number || text(fields['title'])),
    text(fields['signedOn']),
  ]
    .filter(Boolean)
    .join(' ')
    .trim()
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
