/** Prints the result of a command on the output stream: as JSON for machines, else as the text for people. */
export function printResult(json: boolean | undefined, result: unknown, text: () => string): void {
  process.stdout.write(json === true ? `${JSON.stringify(result, null, 2)}\n` : `${text()}\n`)
}
