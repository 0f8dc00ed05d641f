import type { Post } from './posts.ts'
import type { Segment } from './segments.ts'

/** One naming of a person, with the posts that belong to it. */
export interface Mention {
  readonly segment: Segment
  /** Words of the name, by index: `[from, to)`. */
  readonly from: number
  readonly to: number
  readonly name: string
  readonly honorifics: readonly string[]
  readonly posts: Post[]
  /** Something beside the capitals says that this is a person. */
  hasEvidence: boolean
  /** The word before says that it is a street, a school, a prize. */
  isThing: boolean
  /** Only the given name, of somebody who was named in full before: "Ông Mẫu hiện là ...". */
  readonly isShort?: boolean
  /** Printed in nothing but capitals. */
  readonly isUpper?: boolean
}
