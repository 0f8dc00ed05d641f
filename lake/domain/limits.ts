/** What a lake takes from one request, in bytes of UTF-8 unless said otherwise. */
export interface Limits {
  /** The body of a request to the data API. */
  bodySize: number
  /** A document as JSON. */
  documentSize: number
  /** A GROQ query. */
  queryLength: number
  /** How long the patches of a transaction may take, in milliseconds. */
  patchTime: number
  /** Event streams open at the same time on one dataset. */
  listeners: number
}

/** Near those of hosted Content Lake. */
export const DEFAULT_LIMITS: Limits = {
  bodySize: 16_000_000,
  documentSize: 4_000_000,
  queryLength: 300_000,
  patchTime: 1_000,
  listeners: 5_000,
}
