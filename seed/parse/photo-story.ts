/** Photo stories: reports whose sentences each stand below a picture that the text no longer has. */
import { hasCredit } from './caption.ts'
import {
  hasSeveralSentences,
  looksLikeCaption,
  mayBeShown,
  showsAct,
  showsAfterGap,
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
  return [...announced(shown), ...momentRuns(shown), ...plainRuns(shown), ...unstoppedRuns(shown)]
}

/** The sentences below the announcement, as far as no paragraph follows. */
function announced(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(
    ({ text }) => text.includes('ảnh') && (ANNOUNCES.test(text) || NOTES.test(text)),
  )
  if (at < 0) return []
  const below = lines.slice(at + 1)
  const end = below.findIndex(
    ({ text }) => text.length > LONGEST_CAPTION || hasSeveralSentences(text),
  )
  const row = below.slice(0, end < 0 ? undefined : end).filter(({ text }) => HAS_WORDS.test(text))
  const shown = row.filter(({ text }) => mayBeShown(text))
  // Among captions without a full stop, one tells more than another.
  const areUnstopped = shown.filter(({ text }) => !STOPPED.test(text)).length >= SHORTEST_RUN
  return areUnstopped ? row.filter(({ text }) => !STOPPED.test(text) || mayBeShown(text)) : shown
}

const HAS_WORDS = /\s.*\s.*\s/u
const STOPPED = /[.!?:;,]$/u

/** Lines below each other that each may be one of a story's, where all of the run are one. */
function runsOf(
  lines: readonly Line[],
  mayBelong: (text: string) => boolean,
  isStory: (run: readonly Line[]) => boolean,
): Line[] {
  const found: Line[] = []
  let run: Line[] = []
  const close = () => {
    if (isStory(run)) found.push(...run)
    run = []
  }
  for (const line of lines) {
    if (mayBelong(line.text)) run.push(line)
    else close()
  }
  close()
  return found
}

/** Runs of sentences about moments, longer than any list of guests or gifts. */
function momentRuns(lines: readonly Line[]): Line[] {
  return runsOf(
    lines,
    (text) => showsMoment(text) || hasCredit(text) || looksLikeCaption(text),
    (run) => run.filter(({ text }) => text.endsWith('.')).length >= SHORTEST_RUN,
  )
}

const LONGEST_UNSTOPPED = 200

/** Lines below each other without a full stop: where most are captions, all are. */
function unstoppedRuns(lines: readonly Line[]): Line[] {
  return runsOf(
    lines,
    (text) =>
      text.length <= LONGEST_UNSTOPPED &&
      !STOPPED.test(text) &&
      HAS_WORDS.test(text) &&
      !hasSeveralSentences(text),
    (run) => run.length >= SHORTEST_RUN && areMostCaptions(run),
  )
}

function areMostCaptions(run: readonly Line[]): boolean {
  const certain = run.filter(({ text }) => showsMoment(text) || looksLikeCaption(text)).length
  return certain >= SHORTEST_RUN && certain * 2 >= run.length
}

const SHORTEST_PLAIN_RUN = 3
const LONGEST_IN_RUN = 110

/** So many short sentences below each other, none of them news: each stood under a picture. */
function plainRuns(lines: readonly Line[]): Line[] {
  return runsOf(
    lines,
    (text) => text.length <= LONGEST_IN_RUN && showsAfterGap(text),
    (run) => run.length >= SHORTEST_PLAIN_RUN && doMostAct(run),
  )
}

function doMostAct(run: readonly Line[]): boolean {
  return run.filter(({ text }) => showsAct(text) || showsMoment(text)).length * 2 >= run.length
}
