/** The time as the server takes it. Everything that depends on now asks this, so that tests can move it. */
export type Clock = {
  /** Now, as a point in time. */
  now(): Date
}

/** The real time. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is moved: for tests of what the law makes happen by itself. */
export function movableClock(start: string): Clock & { moveTo(instant: string): void } {
  let current = new Date(start)
  return {
    now: () => new Date(current),
    moveTo: (instant) => {
      current = new Date(instant)
    },
  }
}

const shanghaiDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Asia/Shanghai of a point in time, `YYYY-MM-DD`: legal periods run on these days. */
export function dayOf(instant: Date): string {
  return shanghaiDay.format(instant)
}
