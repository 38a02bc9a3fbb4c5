import { expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/setup/database.ts'
import { inDistrict, openDatabase } from './database.ts'

test('lets go of its connections when it is closed, also after nothing but transactions', async () => {
  const { url, drop } = await testDatabase()
  const database = openDatabase(url, { onError: () => undefined })
  await inDistrict(database, '110102', async () => undefined)
  expect(database.load().total).toBe(1)
  await Promise.all([database.close(), database.close()])
  expect(database.load().total).toBe(0)
  await drop()
})
