import type { Plan, PlanAction } from '../../../seed/index.ts'

/** What documents of each type are called in a count, in the order in which counts are told. */
const TYPE_LABELS: Readonly<Record<string, string>> = {
  article: 'bài viết',
  person: 'nhân vật',
  resolution: 'văn bản',
  organization: 'cơ quan',
  place: 'địa danh',
}

const ACTIONS: readonly PlanAction[] = ['create', 'update', 'left', 'linked', 'unchanged']

/**
 * Counts a plan's documents by what happens to them and by type.
 *
 * @returns for each action that occurs, its counts in words: "1 bài viết, 2 nhân vật"
 */
export function countedTypes(plan: Plan): { action: PlanAction; text: string }[] {
  return ACTIONS.flatMap((action) => {
    const entries = plan.entries.filter((entry) => entry.action === action)
    if (entries.length === 0) return []
    const counts = Object.entries(TYPE_LABELS).flatMap(([type, label]) => {
      const count = entries.filter((entry) => entry.type === type).length
      return count > 0 ? `${count} ${label}` : []
    })
    return { action, text: counts.join(', ') }
  })
}
