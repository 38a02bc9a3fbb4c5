/** The sign of the house: a lintel over an open door, with the name and, where there is room, the district's. */
export function Brand({ name, place }: { name: string; place?: string | undefined }) {
  return (
    <>
      <svg viewBox="0 0 28 28" fill="none" aria-hidden="true">
        <path d="M2 5.5h24" stroke="var(--blue)" strokeWidth="4" />
        <path d="M5 10v15M23 10v15" stroke="currentColor" strokeWidth="3" />
        <path d="M11 25V13.5h6V25" stroke="currentColor" strokeWidth="2" />
      </svg>
      {name}
      {place && <small>{place}</small>}
    </>
  )
}
