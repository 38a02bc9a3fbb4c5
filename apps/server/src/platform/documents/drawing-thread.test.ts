import { afterAll, afterEach, expect, test } from 'vitest'
import { type DrawingThread, openDrawingThread } from './drawing-thread.ts'
import { type OfficialDocument, renderDocument, stopDrawing } from './index.ts'

const notice: OfficialDocument = {
  title: '受理通知书',
  number: '样政受〔2026〕00012号',
  issuer: '样例区政务服务局',
  date: '2026-09-22',
  paragraphs: ['林小满：', '您申请的事项材料齐全，符合法定形式，现予受理。'],
  seal: { organName: '样例区政务服务局', kind: 'approval' },
  verify: { code: '7K3M-Q2XD', url: 'https://yimen.example/verify/7K3MQ2XD' },
  sample: true,
}
const seal = { draw: 'seal', seal: { organName: '样例区民政局', kind: 'official', sample: true } } as const

let thread: DrawingThread | undefined
afterEach(() => thread?.stop())
afterAll(() => stopDrawing())

/** A thread that runs this program, which hears `drawing` and may `answer`. */
function threadOf(program: string): DrawingThread {
  const source = `import { parentPort } from 'node:worker_threads'
    const answer = (result) => parentPort.postMessage({ result })
    parentPort.on('message', (drawing) => { ${program} })`
  thread = openDrawingThread(new URL(`data:text/javascript,${encodeURIComponent(source)}`))
  return thread
}

test('the event loop turns on while twenty documents are drawn', async () => {
  await renderDocument(notice)
  let turns = 0
  let drawing = true
  const turn = () => {
    turns += 1
    if (drawing) setImmediate(turn)
  }
  turn()
  const drawn = await Promise.all(
    Array.from({ length: 20 }, (_, n) => renderDocument({ ...notice, number: `样政受〔2026〕${n}号` })),
  )
  drawing = false
  expect(drawn).toHaveLength(20)
  // Drawn in this thread, the loop would turn a few times between two documents.
  expect(turns).toBeGreaterThan(1000)
}, 60_000)

test('drawings are answered in the order in which they were ordered', async () => {
  const { draw } = threadOf('answer(drawing.seal.organName)')
  const names = ['甲', '乙', '丙']
  const answered: unknown[] = []
  await Promise.all(
    names.map(async (organName) =>
      answered.push(await draw({ draw: 'seal', seal: { ...seal.seal, organName } })),
    ),
  )
  expect(answered).toEqual(names)
})

test('what cannot be drawn fails alone; the next is drawn', async () => {
  thread = openDrawingThread()
  const broken = { ...notice, date: 'soon' }
  const picture = { picture: '<svg xmlns="http://www.w3.org/2000/svg"/>', note: null }
  await expect(thread.draw({ draw: 'document', document: broken, seal: picture })).rejects.toThrow('soon')
  expect(await thread.draw(seal)).toMatch(/^<svg /)
})

test('a thread that dies is started again, and a drawing it died over twice is given up', async () => {
  const { draw } = threadOf(`drawing.seal.organName === '毒' ? process.exit(3) : answer('drawn')`)
  const deadly = draw({ draw: 'seal', seal: { ...seal.seal, organName: '毒' } })
  const behind = draw(seal)
  await expect(deadly).rejects.toThrow('ended with 3')
  expect(await behind).toBe('drawn')
})

test('stopping waits for what was ordered, and a later order starts the thread again', async () => {
  const { draw, stop } = threadOf(`answer('drawn')`)
  const ordered = draw(seal)
  await stop()
  expect(await ordered).toBe('drawn')
  expect(await draw(seal)).toBe('drawn')
})
