import { Marked } from 'marked'
import type { Picture } from '../report.ts'
import { readHtml, type PictureSource } from './html.ts'
import type { WrittenLine } from './line-writer.ts'

/** Line ends are line ends: reports that were text before they were Markdown rely on it. */
const marked = new Marked({ async: false, breaks: true, gfm: true })

/** `title:` and other settings between two lines of dashes, as site generators want them. */
const FRONT_MATTER = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const TITLE = /^title:[ \t]*(["']?)(.+?)\1[ \t]*$/im
const DATE = /^date:[ \t]*(["']?)(\d.+?)\1[ \t]*$/im

/**
 * Reads Markdown as the page that it makes. Of front matter the title and the date are kept.
 *
 * @param pictureAt finds pictures besides those in `data:` addresses
 */
export function readMarkdown(
  text: string,
  pictureAt?: PictureSource,
): { lines: WrittenLine[]; pictures: Picture[] } {
  const settings = FRONT_MATTER.exec(text)
  const title = settings?.[1] && TITLE.exec(settings[1])?.[2]
  const date = settings?.[1] && DATE.exec(settings[1])?.[2]
  const body = settings ? text.slice(settings[0].length) : text
  const { lines, pictures } = readHtml(marked.parse(body) as string, pictureAt)
  const hasHeadline = lines.some((line) => line.role.kind === 'headline')
  const head: WrittenLine[] = []
  if (title && !hasHeadline) head.push({ text: title, role: { kind: 'headline' } })
  if (date) head.push({ text: vietnameseDate(date), role: { kind: 'paragraph' } })
  return { lines: [...head, ...lines], pictures }
}

/** `2025-03-04` as a report prints it, `04/03/2025`; other forms as they are. */
function vietnameseDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:\D|$)/.exec(date) ?? []
  return year && month && day ? `${day}/${month}/${year}` : date
}
