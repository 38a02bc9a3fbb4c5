import { expect, test } from 'vitest'
import { pressedKey } from './pressed-key.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }

test.each([
  [{ ...plain, key: 'j' }, 'J'],
  [{ ...plain, key: 'J' }, 'J'],
  [{ ...plain, key: '/' }, '/'],
  [{ ...plain, key: 'F8' }, 'F8'],
  [{ ...plain, key: 'Enter', ctrlKey: true }, 'Ctrl+Enter'],
  [{ ...plain, key: 'Enter', metaKey: true }, 'Ctrl+Enter'],
  [{ ...plain, key: 'j', ctrlKey: true }, 'Ctrl+J'],
  [{ ...plain, key: 'x', altKey: true }, 'Alt+X'],
])('%j is called %s', (press, name) => expect(pressedKey(press)).toBe(name))
