/** The length beyond which a headline is cut off by search engines and on a phone's front page. */
export const LONG_HEADLINE = 140

/** Checks that a headline does not end in a full stop; question and exclamation marks may stay. */
export function headlineHasNoFullStop(title: string | undefined): true | string {
  return title && /[^.…]\.$/u.test(title.trim())
    ? 'Tiêu đề báo thường không có dấu chấm ở cuối.'
    : true
}

/** Checks that a headline is not set in capitals throughout: readers and screen readers stumble. */
export function headlineIsNotShouted(title: string | undefined): true | string {
  const letters = title?.match(/\p{L}/gu) ?? []
  if (letters.length < 12) return true
  const shouted = letters.every((letter) => letter === letter.toLocaleUpperCase('vi'))
  return shouted
    ? 'Tiêu đề đang viết hoa toàn bộ. Hãy viết như câu thường, chỉ hoa chữ đầu và tên riêng.'
    : true
}

/** Checks that a headline is short enough to be read whole in a list. */
export function headlineIsShort(title: string | undefined): true | string {
  const length = [...(title?.normalize('NFC') ?? '')].length
  return (
    length <= LONG_HEADLINE ||
    `Tiêu đề dài ${length} ký tự; trên ${LONG_HEADLINE} ký tự sẽ bị cắt trong danh sách.`
  )
}
