import { isObject } from '../document.ts'
import { validationError } from '../errors.ts'
import type { Step } from '../transaction.ts'
import { Action, type ActionHandler } from './action.ts'
import { documentActions } from './documentActions.ts'
import { releaseActions, type LastState } from './releaseActions.ts'
import { variantActions, variantDefinitionActions } from './variantActions.ts'
import { versionActions } from './versionActions.ts'

/**
 * The steps of a list of actions: what editors do, each checked as a whole and carried out as
 * mutations in one transaction.
 *
 * @throws LakeError 400 for an action that the lake does not know
 */
export function stepsOfActions(value: unknown, lastState: LastState): Step[] {
  const list = Array.isArray(value) ? value : isObject(value) ? [value] : []
  if (list.length === 0) throw validationError('The body must hold a list of actions in `actions`')
  const handlers = handlersOf(lastState)
  return list.map((fields, index) => {
    const type: unknown = isObject(fields) ? fields['actionType'] : undefined
    const handler = typeof type === 'string' ? handlers.get(type) : undefined
    if (!handler) {
      throw validationError(
        `Action ${index} has an unknown \`actionType\`: ${JSON.stringify(type)}`,
      )
    }
    return (scope) => handler(new Action(fields), scope)
  })
}

function handlersOf(lastState: LastState): Map<string, ActionHandler> {
  const handlers = new Map<string, ActionHandler>()
  const add = (prefix: string, group: Readonly<Record<string, ActionHandler>>) => {
    for (const [name, handler] of Object.entries(group)) handlers.set(prefix + name, handler)
  }
  add('sanity.action.document.', documentActions)
  add('sanity.action.document.version.', versionActions)
  add('sanity.action.document.variant.', variantActions)
  add('sanity.action.variant.definition.', variantDefinitionActions)
  add('sanity.action.release.', releaseActions(lastState))
  return handlers
}
