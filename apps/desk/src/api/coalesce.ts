/**
 * Calls `act` at once, and after that at most once in `milliseconds`: what comes in between is done together at the end
 * of the time. A busy hall touches the same list many times a second, and one fetch serves all of them.
 */
export function coalesce(act: () => void, milliseconds: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let again = false
  const rest = () => {
    timer = setTimeout(() => {
      timer = undefined
      if (!again) return
      again = false
      act()
      rest()
    }, milliseconds)
  }
  return {
    call() {
      if (timer !== undefined) {
        again = true
        return
      }
      act()
      rest()
    },
    stop() {
      clearTimeout(timer)
    },
  }
}
