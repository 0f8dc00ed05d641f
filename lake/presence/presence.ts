/** Where somebody is in the Studio; what a location is, is between Studios. */
export interface PresenceState {
  sessionId: string
  locations: unknown
}

/** What one Studio tells the others, in the words of `@sanity/bifur-client`'s `presence` channel. */
export type PresenceEvent =
  | { type: 'rollCall'; i: string; session: string }
  | { type: 'state'; i: string; m: PresenceState }
  | { type: 'disconnect'; i: string; m: { session: string } }

type Listener = (event: PresenceEvent) => void

/** One Studio's place in a room: the connection through which it speaks and hears. */
export interface Seat {
  /** Tells everyone in the room, the speaker too; a Studio knows its own session. */
  announce(event: PresenceEvent): void
  /** @returns a function that stops it */
  listen(listener: Listener): () => void
  /** Leaves; the others hear that its sessions are gone. */
  leave(): void
}

interface Room {
  readonly listeners: Set<Listener>
  /** The seat that spoke last for each session. A Studio that reconnects takes another one. */
  readonly sessions: Map<string, { seat: Seat; userId: string }>
  seats: number
}

/** Who is looking at what, a room a dataset. Nothing of it is kept. */
export class Presence {
  readonly #rooms = new Map<string, Room>()

  enter(name: string): Seat {
    const room = this.#rooms.get(name) ?? { listeners: new Set(), sessions: new Map(), seats: 0 }
    this.#rooms.set(name, room)
    room.seats++
    const { listeners, sessions } = room
    const own = new Set<Listener>()
    const tell = (event: PresenceEvent) => {
      for (const listener of listeners) listener(event)
    }
    const seat: Seat = {
      announce(event) {
        if (event.type === 'state') sessions.set(event.m.sessionId, { seat, userId: event.i })
        if (event.type === 'disconnect') sessions.delete(event.m.session)
        tell(event)
      },
      listen(listener) {
        listeners.add(listener)
        own.add(listener)
        return () => {
          listeners.delete(listener)
          own.delete(listener)
        }
      },
      leave: () => {
        for (const listener of own) listeners.delete(listener)
        for (const [session, { seat: owner, userId }] of sessions) {
          if (owner !== seat) continue
          sessions.delete(session)
          tell({ type: 'disconnect', i: userId, m: { session } })
        }
        if (--room.seats === 0) this.#rooms.delete(name)
      },
    }
    return seat
  }
}
