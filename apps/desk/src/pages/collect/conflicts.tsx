import type { CollectingConflict } from '@yimen/contract'
import { Button, useLanguage, useMessages } from '@yimen/look'
import { collectMessages } from './collect-messages.ts'

/** What stands out among the forms that came in; each leads to its files. */
export function Conflicts({
  conflicts,
  onFile,
}: {
  conflicts: readonly CollectingConflict[]
  onFile: (file: string) => void
}) {
  const words = useMessages(collectMessages)
  const { language } = useLanguage()
  return (
    <section>
      <h3>{words.conflicts(conflicts.length)}</h3>
      <ul className="conflicts">
        {conflicts.map((conflict) => (
          <li key={conflict.kind + conflict.message.zh + conflict.files.join()}>
            <span className="soft">{words.kinds[conflict.kind]}</span>
            <div>
              <p>{conflict.message[language]}</p>
              <p>
                {conflict.files.map((file) => (
                  <Button key={file} kind="text" onClick={() => onFile(file)}>
                    {file}
                  </Button>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
