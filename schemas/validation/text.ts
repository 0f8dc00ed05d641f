/**
 * Checks that a field holds more than white space. `required()` alone accepts a space or a no-break space.
 *
 * @param value the text; nothing is accepted, since that is what `required()` is for
 */
export function isNotBlank(value: string | undefined): true | string {
  return (
    value === undefined || value.trim() !== '' || 'Ô này chỉ có khoảng trắng. Hãy nhập nội dung.'
  )
}

/**
 * Checks that a field which a document should have holds something.
 *
 * @param value the text
 * @param message what the editor reads when it holds nothing
 */
export function isGiven(value: string | undefined, message: string): true | string {
  return Boolean(value?.trim()) || message
}
