import { EMPTY_STATE, type ImportAction, importReducer, type ImportState } from './state.ts'

/** What lies on the editor's desk, outside of the components that show it. */
export interface Desk {
  /** The same object until an action changes it. */
  state(this: void): ImportState
  dispatch(this: void, action: ImportAction): void
  /** @returns a function that ends the subscription */
  subscribe(this: void, changed: () => void): () => void
}

/** Makes an empty desk. */
export function createDesk(): Desk {
  let state = EMPTY_STATE
  const subscribers = new Set<() => void>()
  return {
    state: () => state,
    dispatch(action) {
      state = importReducer(state, action)
      for (const changed of subscribers) changed()
    },
    subscribe(changed) {
      subscribers.add(changed)
      return () => subscribers.delete(changed)
    },
  }
}
