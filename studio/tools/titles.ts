import type { Tool } from 'sanity'

/** Vietnamese titles of tools that the Studio brings along and gives no way to name. */
const TITLES: Readonly<Record<string, string>> = {
  releases: 'Đợt phát hành',
  schedules: 'Lịch đăng',
  tasks: 'Công việc',
  variants: 'Biến thể',
}

/**
 * Names the Studio's own tools in Vietnamese.
 *
 * @param tools every tool of the Studio
 */
export function withVietnameseTitles(tools: Tool[]): Tool[] {
  return tools.map((tool) => ({ ...tool, title: TITLES[tool.name] ?? tool.title }))
}
