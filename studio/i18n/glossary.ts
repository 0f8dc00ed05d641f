/** A term that the Studio's translation leaves in English or gives in several ways, and ours for it. */
interface Term {
  readonly pattern: RegExp
  readonly term: string
}

const GLOSSARY: readonly Term[] = [
  {
    pattern: /(?<![\p{L}\p{N}])(?:bản phát hành|releases?)(?![\p{L}\p{N}])/gu,
    term: 'đợt phát hành',
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:Bản phát hành|Releases?)(?![\p{L}\p{N}])/gu,
    term: 'Đợt phát hành',
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:clipboard|Clipboard|bảng tạm|bảng ghi)(?![\p{L}\p{N}])/gu,
    term: 'bộ nhớ tạm',
  },
  { pattern: /(?<![\p{L}\p{N}])metadata(?![\p{L}\p{N}])/gu, term: 'thông tin kèm theo' },
  { pattern: /(?<![\p{L}\p{N}])datasets?(?![\p{L}\p{N}])/gu, term: 'bộ dữ liệu' },
  { pattern: /(?<![\p{L}\p{N}])Datasets?(?![\p{L}\p{N}])/gu, term: 'Bộ dữ liệu' },
  { pattern: /(?<![\p{L}\p{N}])(?:schema|lược đồ|sơ đồ)(?![\p{L}\p{N}])/gu, term: 'mô hình' },
  { pattern: /(?<![\p{L}\p{N}])Slug(?![\p{L}\p{N}])/gu, term: 'Đường dẫn' },
  { pattern: /(?<![\p{L}\p{N}])hình ảnh(?![\p{L}\p{N}])/gu, term: 'ảnh' },
  { pattern: /(?<![\p{L}\p{N}])Hình ảnh(?![\p{L}\p{N}])/gu, term: 'Ảnh' },
]

/** Placeholders and tags, which name values and components. */
const MARKUP = /(\{\{[^}]*\}\}|<[^>]*>)/

/**
 * Puts our terms into a translated string. Placeholders and tags stay.
 *
 * @param text a string of the Studio's translation
 */
export function withOurTerms(text: string): string {
  return text
    .split(MARKUP)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : GLOSSARY.reduce((words, { pattern, term }) => words.replace(pattern, term), part),
    )
    .join('')
}
