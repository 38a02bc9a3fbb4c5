/** Either an order in which everything comes after what it reads, or one cycle that forbids it. */
export type Sorted = { readonly order: readonly number[] } | { readonly cycle: readonly number[] }

/**
 * Sorts 0…n−1 so that each comes after those that it `reads`, otherwise keeping their order. Finds a cycle when
 * there is one, as the list of its members in reading order.
 */
export function sortSteps(reads: readonly (readonly number[])[]): Sorted {
  const done = new Uint8Array(reads.length)
  const order: number[] = []
  const path: number[] = []

  function visit(step: number): readonly number[] | undefined {
    if (done[step] === 2) return undefined
    if (done[step] === 1) return path.slice(path.indexOf(step))
    done[step] = 1
    path.push(step)
    for (const read of reads[step] ?? []) {
      const cycle = visit(read)
      if (cycle) return cycle
    }
    path.pop()
    done[step] = 2
    order.push(step)
    return undefined
  }

  for (let step = 0; step < reads.length; step += 1) {
    const cycle = visit(step)
    if (cycle) return { cycle }
  }
  return { order }
}
