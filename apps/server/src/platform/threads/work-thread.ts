import { Worker } from 'node:worker_threads'

/** What a thread answers to one order. */
export type Answer<Result> = { readonly result: Result } | { readonly error: string }

export type WorkThread<Order, Result> = {
  run(order: Order): Promise<Result>
  /** Works off what was ordered so far, then ends the thread. An order after that starts it again. */
  stop(): Promise<void>
}

type Waiting<Order, Result> = {
  readonly order: Order
  attempt: number
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}

/** How a thread is kept: what it is called, how long one order may take, how often one is tried. */
export type ThreadTerms = {
  readonly name: string
  /** Milliseconds; an order that takes longer is given up, and the thread with it. */
  readonly longest: number
  /** An order during which the thread died is tried again: the death may have had another reason. */
  readonly attempts?: number
  /** Megabytes of JavaScript heap. */
  readonly heap?: number
}

/**
 * Works in a thread of its own, one order after another in the order in which they came, so that requests are answered
 * meanwhile. The thread starts with the first order, is started again when it dies, and keeps no process alive that has
 * nothing else to do. `script` answers each message with an `Answer`.
 */
export function openWorkThread<Order, Result>(
  script: URL,
  { name, longest, attempts = 2, heap }: ThreadTerms,
): WorkThread<Order, Result> {
  const waiting: Waiting<Order, Result>[] = []
  let worker: Worker | null = null
  let current: Waiting<Order, Result> | null = null
  let patience: NodeJS.Timeout | undefined
  let idle: (() => void)[] = []

  function start(): Worker {
    const limits = heap === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heap } }
    const started = new Worker(script, { name, execArgv: [], ...limits })
    started.on('message', (answer: Answer<Result>) => finish(answer))
    started.on('error', (error) => lose(started, error))
    started.on('exit', (code) => lose(started, new Error(`the thread ${name} ended with ${code}`)))
    return started
  }

  function next(): void {
    if (current) return
    const first = waiting.shift()
    if (!first) {
      worker?.unref()
      for (const tell of idle) tell()
      idle = []
      return
    }
    current = first
    first.attempt += 1
    worker ??= start()
    worker.ref()
    worker.postMessage(first.order)
    const working = worker
    patience = setTimeout(() => {
      first.attempt = attempts
      void working.terminate()
    }, longest)
  }

  function finish(answer: Answer<Result>): void {
    clearTimeout(patience)
    const done = current
    current = null
    if ('error' in answer) done?.reject(new Error(answer.error))
    else done?.resolve(answer.result)
    next()
  }

  function lose(lost: Worker, error: Error): void {
    if (lost !== worker) return
    clearTimeout(patience)
    worker = null
    const over = current
    current = null
    if (over && over.attempt < attempts) waiting.unshift(over)
    else over?.reject(error)
    next()
  }

  return {
    run: (order) =>
      new Promise((resolve, reject) => {
        waiting.push({ order, attempt: 0, resolve, reject })
        next()
      }),
    async stop() {
      if (current || waiting.length > 0) await new Promise<void>((resolve) => idle.push(resolve))
      const ending = worker
      worker = null
      await ending?.terminate()
    },
  }
}
