import type { Tool } from 'sanity'

/** The tools that editors use, in the order of a day's work; others follow as they come. */
const ORDER: readonly string[] = ['structure', 'nhap-ban-tin', 'releases', 'schedules', 'vision']

/** Vietnamese titles of tools that the Studio brings along and gives no way to name. */
const TITLES: Readonly<Record<string, string>> = {
  releases: 'Đợt phát hành',
  schedules: 'Lịch đăng',
  tasks: 'Công việc',
  variants: 'Biến thể',
}

/**
 * Puts the tools in the navigation's order and names the Studio's own in Vietnamese.
 *
 * @param tools every tool of the Studio
 */
export function arranged(tools: readonly Tool[]): Tool[] {
  const place = ({ name }: Tool): number => {
    const index = ORDER.indexOf(name)
    return index < 0 ? ORDER.length : index
  }
  return tools
    .map((tool) => ({ ...tool, title: TITLES[tool.name] ?? tool.title }))
    .toSorted((one, other) => place(one) - place(other))
}
