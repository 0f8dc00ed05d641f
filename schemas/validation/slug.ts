import { SLUG_MAX_LENGTH, SLUG_PATTERN, slugify } from '../../vietnamese/slug.ts'

/**
 * Checks the shape of an address part: lower-case letters and digits without accents, in words
 * parted by single hyphens, not too long.
 *
 * @param current the slug's text; nothing is accepted
 */
export function slugIsWellFormed(current: string | undefined): true | string {
  if (current === undefined) return true
  if (current.length > SLUG_MAX_LENGTH) {
    return `Đường dẫn dài ${current.length} ký tự, nhiều nhất là ${SLUG_MAX_LENGTH}. Hãy rút gọn.`
  }
  if (SLUG_PATTERN.test(current)) return true
  const suggestion = slugify(current)
  return `Đường dẫn chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.${suggestion ? ` Có thể dùng: ${suggestion}` : ''}`
}

/**
 * Checks that a slug still tells what the document is about. A slug made by a tool that does not
 * know Vietnamese loses letters ("đường" becomes "ng"), so that few of its words are the source's.
 *
 * @param current the slug's text
 * @param source the title, name or number that the slug was made from
 */
export function slugTellsSource(current: string | undefined, source: unknown): true | string {
  if (!current || typeof source !== 'string') return true
  const known = new Set(slugify(source, Number.POSITIVE_INFINITY).split('-'))
  const words = current.split('-')
  const told = words.filter((word) => known.has(word)).length
  if (known.has('') || told * 2 >= words.length) return true
  return 'Đường dẫn không giống tên của tài liệu, có thể đã mất chữ. Hãy bấm nút tạo lại, trừ khi bài đã đăng.'
}
