/** Tells the person what goes on; on the error stream, so that the output of a command stays clean. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** Says `label` with the seconds gone by, every ten seconds until the work is done. */
export async function withProgress(label, work) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  say(`${label} …`)
  const timer = setInterval(() => say(`${label} … ${seconds()} s`), 10_000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
