import { hasCredit } from '../parse/caption.ts'
import { captionSigns, NO_CAPTION } from '../parse/caption-signs.ts'
import { mayBeUntold } from '../parse/find-captions.ts'
import { parseReport, threeParts } from '../parse/index.ts'
import { linesOf, type Line } from '../parse/lines.ts'
import { withPictureLines } from '../parse/pictures.ts'
import { isPrintedTwice } from '../parse/printed-twice.ts'
import type { PartKind, ReadFile } from '../report.ts'
import type { Example } from './fit.ts'
import { textKey } from './score.ts'

/** Parts that are told apart by what they say; heads and tails are not asked. */
const IN_TEXT: ReadonlySet<PartKind> = new Set(['caption', 'crosshead', 'listItem', 'paragraph'])

/**
 * The lines of a report that may be captions without a credit, each as an example: a caption, or
 * none.
 *
 * @param file read, with its text composed (NFC)
 * @param captions as annotated
 */
export function examplesOfCaptions(file: ReadFile, captions: readonly string[]): Example[] {
  const { shadow, parts } = parseReport(file)
  const { head, between } = threeParts(linesOf(file.text, shadow, file.hints))
  const lines = withPictureLines(between, head.headline?.text)
  const signsAt = captionSigns(lines, head.headline?.text)
  const kindAt = new Map(parts.map(({ start, kind }) => [start, kind]))
  const right = new Set(captions.map(textKey))
  return lines.flatMap(({ start, text }, index) => {
    const kind = kindAt.get(start)
    if (kind === undefined || !IN_TEXT.has(kind) || !mayBeUntold(lines, index)) return []
    if (hasCredit(text) || isPrintedTwice(lines[index] as Line, lines, index)) return []
    const isRight = right.has(textKey(text))
    return [
      {
        options: [
          { evidence: signsAt(index), isRight },
          { evidence: [NO_CAPTION], isRight: !isRight },
        ],
      },
    ]
  })
}
