import { expect, test } from 'vitest'
import { parseAccounts } from './account.ts'

test('accounts are read with their ids, and root is left out', () => {
  const accounts = parseAccounts(
    'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534::/:/usr/sbin/nologin\n\nbroken\n# remark\n',
  )
  expect([...accounts]).toEqual([['nobody', { uid: 65534, gid: 65534 }]])
})
