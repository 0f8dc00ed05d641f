import type { SchemaTypeDefinition } from 'sanity'
import { article } from './documents/article.ts'
import { organization } from './documents/organization.ts'
import { person } from './documents/person.ts'
import { place } from './documents/place.ts'
import { resolution } from './documents/resolution.ts'
import { topic } from './documents/topic.ts'
import { abbreviation } from './objects/annotations/abbreviation.ts'
import { link } from './objects/annotations/link.ts'
import { organizationMention } from './objects/annotations/organization-mention.ts'
import { personMention } from './objects/annotations/person-mention.ts'
import { resolutionMention } from './objects/annotations/resolution-mention.ts'
import { abbreviationEntry } from './objects/abbreviation-entry.ts'
import { articleBody } from './objects/article-body.ts'
import { bylineEntry } from './objects/byline-entry.ts'
import { citation } from './objects/citation.ts'
import { correction } from './objects/correction.ts'
import { dateline } from './objects/dateline.ts'
import { figure } from './objects/figure.ts'
import { importedCopy } from './objects/imported-copy.ts'
import { importedField } from './objects/imported-field.ts'
import { importedFrom } from './objects/imported-from.ts'
import { importWarning } from './objects/import-warning.ts'
import { mention } from './objects/mention.ts'
import { mentionPosition } from './objects/mention-position.ts'
import { personLink } from './objects/person-link.ts'
import { position } from './objects/position.ts'
import { quote } from './objects/quote.ts'
import { resolutionRelation } from './objects/resolution-relation.ts'
import { seo } from './objects/seo.ts'
import { source } from './objects/source.ts'
import { table } from './objects/table.ts'
import { tableRow } from './objects/table-row.ts'

/** The whole content model: what the Studio edits, the importer writes and the queries read. */
export const schemaTypes: SchemaTypeDefinition[] = [
  article,
  person,
  resolution,
  organization,
  topic,
  place,

  articleBody,
  figure,
  quote,
  table,
  tableRow,
  personMention,
  resolutionMention,
  organizationMention,
  abbreviation,
  link,

  dateline,
  bylineEntry,
  source,
  mention,
  mentionPosition,
  citation,
  abbreviationEntry,
  correction,
  seo,
  position,
  personLink,
  resolutionRelation,
  importedCopy,
  importedFrom,
  importedField,
  importWarning,
]
