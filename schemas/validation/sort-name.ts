import { sortName } from '../../vietnamese/collate.ts'

/**
 * Checks that a person's sorting name is the one that their name gives. Names of minorities put the
 * given name first (H'Hen Niê), so an editor may know better.
 *
 * @param value the sorting name
 * @param name the full name, surname first
 */
export function sortNameFitsName(value: string | undefined, name: unknown): true | string {
  if (typeof name !== 'string' || !name.trim()) return true
  const expected = sortName(name)
  if (!value)
    return `Chưa có tên để sắp xếp, người này sẽ đứng sai chỗ trong danh sách. Có thể dùng: ${expected}`
  return value === expected || `Khác với họ tên. Thông thường là: ${expected}`
}
