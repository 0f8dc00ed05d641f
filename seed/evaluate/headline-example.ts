import { toneKey } from '../../vietnamese/fold.ts'
import { shadow } from '../../vietnamese/letters.ts'
import { headlineEvidence } from '../parse/headline-evidence.ts'
import { linesOf } from '../parse/lines.ts'
import type { Example } from './fit.ts'

/**
 * A report as an example of how its headline is told.
 *
 * @param text composed (NFC)
 * @param headline as annotated; null where the report has none
 */
export function exampleOfHeadline(text: string, headline: string | null): Example {
  const { candidates, forNone } = headlineEvidence(linesOf(text, shadow(text)))
  const right = headline === null ? undefined : keyOf(headline)
  return {
    options: [
      ...candidates.map(({ line, evidence }) => ({
        evidence,
        isRight: keyOf(line.text) === right,
      })),
      { evidence: forNone, isRight: headline === null },
    ],
  }
}

function keyOf(text: string): string {
  return toneKey(text).replace(/\s+/gu, ' ').trim()
}
