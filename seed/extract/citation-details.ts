/** What stands around a citation: date, issuer, term and subject of the document. */
import { latin } from '../../vietnamese/latin.ts'
import { dateAt, dateOf, type SegmentFindings } from './citation-dates.ts'
import { behindSubject, subjectAt } from './citation-subject.ts'
import type { RawCitation } from './citations.ts'
import { issuerOfCode, issuerSaidBefore } from './issuers-before.ts'
import { issuerAfter, issuerOfNext, isOfPreviousHand, type Issuer } from './issuers-behind.ts'
import { issuerOfClause } from './issuers-in-sentence.ts'

export interface CitationDetails {
  readonly date?: string
  readonly issuer?: string
  readonly issuerKey?: string
  readonly term?: string
  readonly subject?: string
}

const TERM = latin(/^\s*,?\s*\(?(?:khóa|khoá)\s+([XVI]{1,6})(?!\p{L})\)?/u)

/** "ngày 20/11" where the report does not say of which year. */
const DAY_OF_NO_YEAR = /^\s*,?\s*ngày \d{1,2}[-/.]\d{1,2}(?![-/.]?\d)(?=\s(?:của|do)\s)/u
const LONGEST_DAY = 30

/** Reads the words behind and before one citation. */
export function detailsOf(findings: SegmentFindings, index: number): CitationDetails {
  const { segment } = findings
  const citation = findings.citations[index] as RawCitation
  const limit = findings.citations[index + 1]?.start ?? segment.text.length
  let at = citation.end
  let date = dateAt(findings, at)
  if (date) at = date.end + (segment.text[date.end] === ')' ? 1 : 0)
  else at += DAY_OF_NO_YEAR.exec(segment.text.slice(at, at + LONGEST_DAY))?.[0].length ?? 0
  const issuer = issuerAfter(findings, at)
  if (issuer) at = issuer.end
  const term = TERM.exec(segment.text.slice(at))
  if (term) at += term[0].length
  if (!date) {
    date = dateAt(findings, at)
    if (date) at = date.end + (segment.text[date.end] === ')' ? 1 : 0)
  }
  const behind = behindSubject(segment.text, at)
  const said =
    issuer ??
    (behind > at ? issuerAfter(findings, behind) : undefined) ??
    issuerSaidBefore(findings, citation) ??
    issuerOfNext(findings, index, behind) ??
    issuerOfPrevious(findings, index) ??
    issuerOfClause(findings, citation, at) ??
    issuerOfCode(citation)
  const iso = date?.date ?? dateOf(findings, index)
  const subject = subjectAt(findings, at, limit)
  return {
    ...(iso ? { date: iso } : {}),
    ...(said ? { issuer: said.name, ...(said.key ? { issuerKey: said.key } : {}) } : {}),
    ...(term?.[1] ? { term: `khóa ${term[1]}` } : {}),
    ...(subject ? { subject } : {}),
  }
}

/** Who was said to have issued the document before this one in a list, when one hand wrote both. */
function issuerOfPrevious(findings: SegmentFindings, index: number): Issuer | undefined {
  if (!isOfPreviousHand(findings, index)) return undefined
  const previous = findings.citations[index - 1] as RawCitation
  return issuerSaidBefore(findings, previous) ?? issuerOfPrevious(findings, index - 1)
}
