import { isObject } from '../domain/document.ts'

/** What a text query asks for: all of `words` and `phrases`, and none of `without`. */
export interface TextQuery {
  /** Whole words, but the last may be the beginning of one: readers search while they type. */
  readonly words: readonly Term[]
  readonly phrases: readonly (readonly string[])[]
  readonly without: readonly (readonly string[])[]
}

interface Term {
  readonly text: string
  readonly prefix: boolean
}

const PART = /(-?)"([^"]*)"?|(\S+)/gu
const WORD = /[\p{L}\p{N}\p{M}_]+/gu

/**
 * Reads the argument of `text::query()`: words, `"phrases"`, `-exclusions`, and `*` at the end of
 * a word for "words that begin so". The last word counts as a beginning by itself.
 */
export function parseTextQuery(query: string): TextQuery {
  const words: Term[] = []
  const phrases: string[][] = []
  const without: string[][] = []
  for (const [, minus, phrase, bare] of query.matchAll(PART)) {
    const excluded = minus === '-' || (bare?.startsWith('-') === true && bare.length > 1)
    const tokens = tokenize(phrase ?? bare ?? '')
    if (tokens.length === 0) continue
    if (excluded) without.push(tokens)
    else if (phrase !== undefined) phrases.push(tokens)
    else {
      const last = tokens.length - 1
      tokens.forEach((text, at) => words.push({ text, prefix: at === last && bare!.endsWith('*') }))
    }
  }
  const lastWord = words.at(-1)
  if (lastWord && /[\p{L}\p{N}\p{M}_]$/u.test(query)) {
    words[words.length - 1] = { ...lastWord, prefix: true }
  }
  return { words, phrases, without }
}

/** Whether a text query finds something in the strings of a value. An empty query finds all. */
export function matchesTextQuery(value: unknown, query: TextQuery): boolean {
  const texts = textsIn(value)
  return (
    query.words.every((term) => texts.some((tokens) => hasWord(tokens, term))) &&
    query.phrases.every((phrase) => texts.some((tokens) => hasPhrase(tokens, phrase))) &&
    !query.without.some((phrase) => texts.some((tokens) => hasPhrase(tokens, phrase)))
  )
}

/** Words for comparing: lower case, and without accents. */
function tokenize(text: string): string[] {
  return foldAccents(text).toLowerCase().match(WORD) ?? []
}

/**
 * The text without accents, `đ` as `d`. Search in Vietnamese is typed with and without accents, so
 * both have to find both.
 */
export function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
}

function hasWord(tokens: readonly string[], { text, prefix }: Term): boolean {
  return tokens.some((token) => token === text || (prefix && token.startsWith(text)))
}

function hasPhrase(tokens: readonly string[], phrase: readonly string[]): boolean {
  return tokens.some((_, start) => phrase.every((word, at) => tokens[start + at] === word))
}

const tokensOfObjects = new WeakMap<object, readonly (readonly string[])[]>()

/** The words of every string in a value, string by string. Kept for objects, which never change. */
function textsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value === 'string') return [tokenize(value)]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isObject(value)) return []
  const known = tokensOfObjects.get(value)
  if (known) return known
  const texts = Object.entries(value).flatMap(([name, field]) =>
    name.startsWith('_') && name !== '_id' ? [] : textsIn(field),
  )
  tokensOfObjects.set(value, texts)
  return texts
}
