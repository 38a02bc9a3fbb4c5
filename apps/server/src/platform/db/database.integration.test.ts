import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/setup/database.ts'
import { inDistrict, openDatabase } from './database.ts'
import { TransactionOver } from './naming-driver.ts'

test('lets go of its connections when it is closed, also after nothing but transactions', async () => {
  const { url, drop } = await testDatabase()
  const database = openDatabase(url, { onError: () => undefined })
  await inDistrict(database, '110102', async () => undefined)
  expect(database.load().total).toBe(1)
  await Promise.all([database.close(), database.close()])
  expect(database.load().total).toBe(0)
  await drop()
})

test('asks nothing outside of its transaction: work that is left over is told that it is over', async () => {
  const { url, drop } = await testDatabase()
  const database = openDatabase(url, { onError: () => undefined, max: 1 })
  const one = sql<{ district: string }>`SELECT current_setting('yimen.district', true) AS district`
  let goOn: () => void = () => undefined
  const later = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const leftOver = inDistrict(database, '110102', async (tx) => ({
    rest: later.then(() => one.execute(tx)).catch((error: unknown) => error),
  }))
  const { rest } = await leftOver
  goOn()
  expect(await rest).toBeInstanceOf(TransactionOver)
  const refused = inDistrict(database, '110102', async (tx) => {
    one.execute(tx).catch(() => undefined)
    throw new Error('refused')
  })
  await expect(refused).rejects.toThrow('refused')
  expect((await inDistrict(database, '110101', (tx) => one.execute(tx))).rows).toEqual([
    { district: '110101' },
  ])
  await database.close()
  await drop()
})
