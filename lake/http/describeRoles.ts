import type { LakeCore } from '../lake.ts'
import { roleNamed } from '../people/roles.ts'

/** Roles as the Studio shows them, under the titles that the lake's settings give them. */
export function describeRoles(names: readonly string[], { options }: LakeCore) {
  return names.flatMap((name) => {
    const role = roleNamed(name)
    if (!role) return []
    const { title, description } = role
    return { name, title: options.roleTitles?.[name] ?? title, description }
  })
}
