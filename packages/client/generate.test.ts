import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { generateTypes } from './generate.ts'

test('the typed client is made from the contract as it stands', async () => {
  const kept = await readFile(new URL('./src/generated/api.d.ts', import.meta.url), 'utf8')
  expect(await generateTypes(), 'run `npm run client` and commit what it makes').toBe(kept)
})
