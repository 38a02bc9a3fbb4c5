import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

export type TabPart = { name: string; title: ReactNode; draw: () => ReactNode }

type TabsProps = {
  label: string
  tabs: readonly TabPart[]
  /** Name of the one that is shown; the first when there is none of that name. */
  here: string | null
  onHere: (name: string) => void
}

/** Parts of one thing, one shown at a time; the arrow keys go along the tabs. */
export function Tabs({ label, tabs, here, onHere }: TabsProps) {
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const shown = tabs.find((tab) => tab.name === here) ?? tabs[0]
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0 || !shown) return
    const next = tabs[(tabs.indexOf(shown) + by + tabs.length) % tabs.length]
    if (!next) return
    onHere(next.name)
    row.current?.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus()
  }
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={step}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`${id}-${tab.name}`}
            data-tab={tab.name}
            aria-selected={tab === shown}
            aria-controls={tab === shown ? `${id}-panel` : undefined}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => onHere(tab.name)}
          >
            {tab.title}
          </button>
        ))}
      </div>
      {shown && (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown.name}`} className="tab-panel">
          {shown.draw()}
        </div>
      )}
    </>
  )
}
