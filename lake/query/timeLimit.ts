import { Script, createContext } from 'node:vm'
import { queryTimeout } from '../domain/errors.ts'

const script = new Script('work()')
const context = createContext({ work: undefined })

/**
 * Runs synchronous work on this thread and stops it, wherever it is, when it takes too long. For
 * what cannot be left to a worker because it belongs to a transaction or to every commit.
 *
 * The work must leave nothing half done that others see.
 * @throws LakeError 400 when it was stopped
 */
export function withinTime<T>(milliseconds: number, work: () => T): T {
  context['work'] = work
  try {
    return script.runInContext(context, { timeout: milliseconds }) as T
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      throw queryTimeout()
    }
    throw error
  } finally {
    context['work'] = undefined
  }
}
