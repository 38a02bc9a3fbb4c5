import { expect, test } from 'vitest'
import { asDatabaseError, DatabaseAway } from './database-away.ts'

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code })

test.each([
  withCode('connect ENOENT /run/postgresql/.s.PGSQL.5432', 'ENOENT'),
  withCode('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'),
  withCode('read ECONNRESET', 'ECONNRESET'),
  withCode('terminating connection due to administrator command', '57P01'),
  withCode('the database system is starting up', '57P03'),
  withCode('sorry, too many clients already', '53300'),
  new Error('Connection terminated unexpectedly'),
  new Error('timeout exceeded when trying to connect'),
  new Error('Query read timeout'),
  new Error('Client has encountered a connection error and is not queryable'),
  new AggregateError([new Error('connect ECONNREFUSED ::1:5432')]),
])('%s: the database is away', (error) => {
  const told = asDatabaseError(error)
  expect(told).toBeInstanceOf(DatabaseAway)
  expect(told).toHaveProperty('cause', error)
})

test.each([
  withCode('duplicate key value violates unique constraint', '23505'),
  withCode('canceling statement due to statement timeout', '57014'),
  new TypeError('x is not a function'),
])('%s: that is another matter', (error) => {
  expect(asDatabaseError(error)).toBe(error)
})
