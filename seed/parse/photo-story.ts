/** Photo stories: reports whose sentences each stand below a picture that the text no longer has. */
import { hasCredit } from './caption.ts'
import {
  hasSeveralSentences,
  looksLikeCaption,
  mayBeShown,
  showsMoment,
} from './caption-sentences.ts'
import type { Line } from './lines.ts'

/** "Dưới đây là một số hình ảnh của lễ hội:", as papers announce pictures. */
const ANNOUNCES =
  /(?:(?:dưới|sau) đây là|xin giới thiệu|mời (?:quý )?bạn đọc xem) (?:một số|những|các|chùm|vài)(?: chùm)? (?:hình )?ảnh(?!\p{L})[^.]*[:.]$/iu
/** "Báo Mẫu ghi nhận một số hình ảnh tại lễ hội:"; with a full stop it is told. */
const NOTES =
  /(?<!\p{L})ghi (?:nhận|lại)(?: được)? (?:một số|những|các|chùm|vài)(?: chùm)? (?:hình )?ảnh(?!\p{L})[^.]*:$/iu
/** So many sentences in a row that show a moment are a photo story without an announcement. */
const SHORTEST_RUN = 4
const LONGEST_CAPTION = 250
const CELL_EDGE = '|'

/** The lines that are captions because they stand in a photo story. */
export function storyCaptions(lines: readonly Line[]): readonly Line[] {
  const shown = lines.filter(
    ({ isInvisible, text, hint }) => !isInvisible && !hint && text !== CELL_EDGE,
  )
  return [...announced(shown), ...runs(shown)]
}

/** The sentences below the announcement, as far as no paragraph follows. */
function announced(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(({ text }) => ANNOUNCES.test(text) || NOTES.test(text))
  if (at < 0) return []
  const below = lines.slice(at + 1)
  const end = below.findIndex(
    ({ text }) => text.length > LONGEST_CAPTION || hasSeveralSentences(text),
  )
  return below
    .slice(0, end < 0 ? undefined : end)
    .filter(({ text }) => /\s.*\s.*\s/u.test(text) && mayBeShown(text))
}

/** Runs of sentences about moments, longer than any list of guests or gifts. */
function runs(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  let run: Line[] = []
  const close = () => {
    if (run.filter(({ text }) => text.endsWith('.')).length >= SHORTEST_RUN) found.push(...run)
    run = []
  }
  for (const line of lines) {
    const { text } = line
    if (showsMoment(text) || hasCredit(text) || looksLikeCaption(text)) run.push(line)
    else close()
  }
  close()
  return found
}
