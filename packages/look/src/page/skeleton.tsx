const widths = ['60%', '100%', '84%', '40%']

/** Grey bars while something is fetched; they appear after 300 ms. `words` say what is being fetched. */
export function Skeleton({ words }: { words: string }) {
  return (
    <div className="loading" role="status">
      {widths.map((width) => (
        <div key={width} className="skeleton" style={{ width }} />
      ))}
      <p className="quiet small">{words}</p>
    </div>
  )
}
