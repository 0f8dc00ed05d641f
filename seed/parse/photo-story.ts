/** Photo stories: reports whose sentences each stand below a picture that the text no longer has. */
import { latin } from '../../vietnamese/latin.ts'
import { SHORTEST_PARAGRAPH } from './between-paragraphs.ts'
import { hasCredit } from './caption.ts'
import {
  looksLikeCaption,
  mayBeShown,
  showsAct,
  showsAfterGap,
  showsBetweenParagraphs,
  showsMoment,
  showsPeopleDoing,
} from './caption-sentences.ts'
import { hasSeveralSentences } from './sentences-of-text.ts'
import { CELL_EDGE, type Line } from './lines.ts'

/** "Dưới đây là một số hình ảnh của lễ hội:", as papers announce pictures. */
const ANNOUNCES = latin(
  /(?:(?:dưới|sau) đây là|xin giới thiệu|gửi (?:tới|đến) (?:quý )?(?:bạn đọc|độc giả)|mời (?:quý )?bạn đọc xem) (?:một số|những|các|chùm|vài)(?: chùm)? (?:hình )?ảnh(?!\p{L})[^.]*[:.]$/iu,
)
/** "Báo Mẫu ghi nhận một số hình ảnh tại lễ hội:"; with a full stop it is told. */
const NOTES = latin(
  /(?<!\p{L})ghi (?:nhận|lại)(?: được)? (?:một số|những|các|chùm|vài)(?: chùm)? (?:hình )?ảnh(?!\p{L})[^.]*:$/iu,
)
/** "Vài khoảnh khắc của ngày hội:" alone. */
const MOMENTS = latin(
  /^(?:(?:vài|một số|những|các|chùm) (?:hình ảnh|ảnh|khoảnh khắc)|hình ảnh (?:ghi lại|ghi nhận|tại|trong|từ))(?!\p{L})[^.]*:$/iu,
)
/** So many sentences in a row that show a moment are a photo story without an announcement. */
const SHORTEST_RUN = 4
const LONGEST_CAPTION = 250

/** The lines that are captions because they stand in a photo story. */
export function storyCaptions(lines: readonly Line[]): readonly Line[] {
  const shown = lines.filter(
    ({ isInvisible, text, hint }) => !isInvisible && !hint && text !== CELL_EDGE,
  )
  return [
    ...announced(shown),
    ...momentRuns(shown),
    ...plainRuns(shown),
    ...unstoppedRuns(shown),
    ...tellingRuns(shown),
  ]
}

/** True for a line that says that pictures follow. */
export function announcesPictures(text: string): boolean {
  return (text.includes('ảnh') && (ANNOUNCES.test(text) || NOTES.test(text))) || MOMENTS.test(text)
}

/** The sentences below the announcement, as far as no paragraph follows. */
function announced(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(({ text }) => announcesPictures(text))
  if (at < 0) return []
  const below = lines.slice(at + 1)
  const end = below.findIndex(
    ({ text }) => text.length > LONGEST_CAPTION || hasSeveralSentences(text),
  )
  const row = below.slice(0, end < 0 ? undefined : end).filter(({ text }) => HAS_WORDS.test(text))
  const shown = row.filter(({ text }) => mayBeShown(text))
  // Among captions without a full stop, one tells more than another.
  const unstopped = row.filter(({ text }) => !STOPPED.test(text))
  const areUnstopped =
    unstopped.filter(({ text }) => mayBeShown(text)).length >= SHORTEST_PLAIN_RUN ||
    (unstopped.length === row.length && row.length >= SHORTEST_PLAIN_RUN)
  return areUnstopped ? row.filter(({ text }) => !STOPPED.test(text) || mayBeShown(text)) : shown
}

const HAS_WORDS = /\s.*\s.*\s/u
const STOPPED = /[.!?:;,]$/u

/** Lines below each other that each may be one of a story's, where all of the run are one. */
function runsOf(
  lines: readonly Line[],
  mayBelong: (text: string) => boolean,
  isStory: (run: readonly Line[], next: Line | undefined) => boolean,
): Line[] {
  const found: Line[] = []
  let run: Line[] = []
  const close = (next?: Line) => {
    if (isStory(run, next)) found.push(...run)
    run = []
  }
  for (const line of lines) {
    if (mayBelong(line.text)) run.push(line)
    else close(line)
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
    (run, next) =>
      (run.length >= SHORTEST_RUN && areMostCaptions(run)) ||
      (run.length >= SHORTEST_PLAIN_RUN &&
        isParagraph(next) &&
        run.every(({ text }) => mayBeShown(text) || hasCredit(text)) &&
        doMostShow(run)),
  )
}

function areMostCaptions(run: readonly Line[]): boolean {
  const certain = run.filter(({ text }) => showsMoment(text) || looksLikeCaption(text)).length
  return certain >= SHORTEST_RUN && certain * 2 >= run.length
}

/**
 * "Học sinh Trường Mẫu tại buổi lễ. Năm nay, trường có 312 em đạt giải" among others like it: only
 * below pictures are several sentences told of which the last has no full stop.
 */
function tellingRuns(lines: readonly Line[]): Line[] {
  return runsOf(
    lines,
    (text) =>
      text.length <= LONGEST_CAPTION &&
      !STOPPED.test(text) &&
      HAS_WORDS.test(text) &&
      !IS_NONE.test(text),
    (run) =>
      run.length >= SHORTEST_RUN &&
      run.reduce((sum, { text }) => sum + text.length, 0) >= run.length * SHORTEST_ON_AVERAGE &&
      run.filter(({ text }) => hasSeveralSentences(text)).length >= FEWEST_TELLING &&
      run.filter(({ text }) => opensWithPicture(text)).length * 4 >= run.length,
  )
}

/** Headlines of a page that lists the deceased, each with a line of news; items; who says what. */
const IS_NONE = latin(
  /(?<!\p{L})(?:qua đời|từ trần|tạ thế|lễ tang|tang lễ|tiểu sử)(?!\p{L})|^(?:một|hai|ba|bốn|năm|sáu|thứ \p{L}+) là(?!\p{L})|^(?!video|clip|ảnh)[^.:]{2,40}: /iu,
)
/** In characters, of a line of the run: fixtures and programmes have less to tell. */
const SHORTEST_ON_AVERAGE = 60
const FEWEST_TELLING = 2
const FIRST_SENTENCE = latin(/^.+?[.!?](?= \p{Lu}|$)/u)

function opensWithPicture(text: string): boolean {
  const first = FIRST_SENTENCE.exec(text)?.[0] ?? text
  return looksLikeCaption(first) || showsBetweenParagraphs(first)
}

const SHORTEST_PLAIN_RUN = 3
const LONGEST_IN_RUN = 170
/** Headlines of other articles have no text below them. */
const isParagraph = (line: Line | undefined): boolean =>
  (line?.text.length ?? 0) >= SHORTEST_PARAGRAPH

/** So many short sentences below each other, none of them news: each stood under a picture. */
function plainRuns(lines: readonly Line[]): Line[] {
  return runsOf(
    lines,
    (text) => text.length <= LONGEST_IN_RUN && showsAfterGap(text) && !/hình ảnh/iu.test(text),
    (run) => run.length >= SHORTEST_PLAIN_RUN && doMostShow(run),
  )
}

/** "Tỉnh Mẫu: Cử tri đề nghị mở đường", in a list of other articles. */
const HEADLINE_OF_PLACE = latin(/^[^:]{4,60}: ?\p{Lu}/u)

/** In most of them somebody does something; at least two do, or are seen by themselves. */
function doMostShow(run: readonly Line[]): boolean {
  const shown = run.filter(
    ({ text }) =>
      showsAct(text) ||
      showsMoment(text) ||
      showsPeopleDoing(text) ||
      looksLikeCaption(text) ||
      hasCredit(text),
  )
  const isList = run.some(({ text }) => HEADLINE_OF_PLACE.test(text) && !hasCredit(text))
  return !isList && shown.length >= 2 && shown.length * 2 >= run.length
}
