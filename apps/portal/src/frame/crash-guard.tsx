import { Button, useMessages } from '@yimen/look'
import { Component, type ReactNode } from 'react'
import { frameMessages } from './frame-messages.ts'

type State = { error: unknown }

/** When a page breaks, the frame stays: says what still works, and offers to open it again. */
export class CrashGuard extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render() {
    return this.state.error ? <Crash error={this.state.error} /> : this.props.children
  }
}

function Crash({ error }: { error: unknown }) {
  const words = useMessages(frameMessages)
  const unloaded = error instanceof TypeError && /import/i.test(error.message)
  const away = navigator.onLine ? words.newVersion : words.offline
  const why = unloaded ? away : words.crashWords
  return (
    <main className="inner page" id="main" role="alert">
      <h1>{words.crash}</h1>
      <p className="soft">{why}</p>
      <p className="acts">
        <Button kind="main" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      </p>
    </main>
  )
}
