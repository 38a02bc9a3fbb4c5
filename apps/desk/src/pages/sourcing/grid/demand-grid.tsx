import type { Demand } from '@yimen/contract'
import { formatFigure, StateWord, useLanguage, useMessages } from '@yimen/look'
import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { OrganWords } from '../organ-words.tsx'
import { sourcingMessages } from '../sourcing-messages.ts'
import { toneOfState } from '../tone-of-state.ts'
import { pasteInto, rowAfter, rowsInView, scrollTo } from './grid-window.ts'

type DemandGridProps = {
  rows: readonly Demand[]
  total: number
  selected: ReadonlySet<string>
  /** To whom rows go that were filled in here and not dispatched yet, by demand. */
  filled: ReadonlyMap<string, string>
  organName: (code: string) => string
  onSelect: (selected: ReadonlySet<string>) => void
  onOpen: (demandId: string) => void
  /** A column of organs was pasted: the words by demand. */
  onPaste: (words: ReadonlyMap<string, string>) => void
}

/** A grid of thousands of demands of which only the rows in view are drawn; all of it works by keyboard. */
export function DemandGrid(props: DemandGridProps) {
  const { rows, total, selected, filled, organName, onSelect, onOpen, onPaste } = props
  const words = useMessages(sourcingMessages)
  const { language } = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 600, rowHeight: 36 })
  const [at, setAt] = useState(0)
  const here = Math.min(at, Math.max(0, rows.length - 1))

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => {
      const rowHeight = 2.25 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setView({ top: element.scrollTop, height: element.clientHeight, rowHeight })
    }
    measure()
    const sizes = new ResizeObserver(measure)
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [])

  const walk = (to: number, extend: boolean) => {
    const element = box.current
    if (element)
      element.scrollTop = scrollTo(to, element.scrollTop, view.height - view.rowHeight, view.rowHeight)
    if (extend) {
      const between = rows.slice(Math.min(here, to), Math.max(here, to) + 1).map(({ demandId }) => demandId)
      onSelect(new Set([...selected, ...between]))
    }
    setAt(to)
  }
  const toggle = (demandId: string) => {
    const next = new Set(selected)
    if (!next.delete(demandId)) next.add(demandId)
    onSelect(next)
  }
  const press = (event: KeyboardEvent) => {
    const row = rows[here]
    const page = Math.max(1, Math.floor(view.height / view.rowHeight) - 2)
    const to = rowAfter(event.key, here, rows.length, page)
    if (to !== null) walk(to, event.shiftKey)
    else if (event.key === ' ' && row) toggle(row.demandId)
    else if (event.key === 'Enter' && row) onOpen(row.demandId)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      onSelect(new Set(rows.map(({ demandId }) => demandId)))
    else return
    event.preventDefault()
  }
  const paste = (event: ClipboardEvent) => {
    event.preventDefault()
    const cells = pasteInto(event.clipboardData.getData('text/plain'), here, rows.length)
    onPaste(new Map([...cells].flatMap(([row, cell]) => (rows[row] ? [[rows[row].demandId, cell]] : []))))
  }
  const { from, to } = rowsInView(view.top, view.height, view.rowHeight, rows.length)
  const active = rows[here]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table draws all its rows; this one draws those in view
    <div
      ref={box}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={words.demands}
      aria-rowcount={total + 1}
      aria-multiselectable="true"
      aria-activedescendant={active ? `row-${active.demandId}` : undefined}
      onKeyDown={press}
      onPaste={paste}
      onScroll={(event) => setView({ ...view, top: event.currentTarget.scrollTop })}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="row" tabIndex={-1} aria-rowindex={1} className="grid-row head">
        {[
          words.number,
          words.what,
          words.asking,
          words.items,
          words.proposal,
          words.to,
          words.due,
          words.state,
        ].map((title) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <span key={title} role="columnheader" tabIndex={-1}>
            {title}
          </span>
        ))}
      </div>
      <div role="presentation" style={{ height: rows.length * view.rowHeight, position: 'relative' }}>
        {rows.slice(from, to).map((row, index) => {
          const place = from + index
          const goes = filled.get(row.demandId)
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys for all its rows
            <div
              key={row.demandId}
              id={`row-${row.demandId}`}
              role="row"
              tabIndex={-1}
              aria-rowindex={place + 2}
              aria-selected={selected.has(row.demandId)}
              className={place === here ? 'grid-row here' : 'grid-row'}
              style={{ top: place * view.rowHeight, height: view.rowHeight }}
              onClick={(event) => {
                setAt(place)
                if (event.ctrlKey || event.metaKey) toggle(row.demandId)
                else onOpen(row.demandId)
              }}
            >
              <Cell>{row.number}</Cell>
              <Cell>
                {row.data.name[language]} <small className="quiet">{row.data.code}</small>
              </Cell>
              <Cell>
                <OrganWords organ={row.asking} none={words.none} />
              </Cell>
              <Cell>{formatFigure(row.items.length)}</Cell>
              <Cell>
                <OrganWords organ={row.proposal.organ} none={words.none} />{' '}
                <small className="quiet">{words.why[row.proposal.why]}</small>
              </Cell>
              <Cell>
                {goes ? <b>{organName(goes)}</b> : <OrganWords organ={row.asked} none={words.none} />}
              </Cell>
              <Cell>{row.dueOn ?? words.none}</Cell>
              <Cell>
                <StateWord tone={toneOfState(row.state, row.overdue)} word={words.states[row.state]} />
              </Cell>
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Cell({ children }: { children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of a grid whose rows are drawn as they come into view
    <span role="gridcell" tabIndex={-1}>
      {children}
    </span>
  )
}
