import type { CaseForApplicant, RequirementState, Text } from '@yimen/contract'
import {
  Button,
  FieldWords,
  FilePicker,
  Icon,
  type Language,
  TrustMark,
  useLanguage,
  useMessages,
  Written,
} from '@yimen/look'
import type { ReactNode } from 'react'
import { fileAddress } from '../../../files/file-address.ts'
import { applyMessages, limitsOf } from '../apply-messages.ts'
import type { DraftInHand } from '../draft/use-draft.ts'
import { materialIdOf } from '../errors-of.ts'
import { HeldChoices } from './held-choices.tsx'
import { PromiseInstead } from './promise-instead.tsx'
import { useAttach } from './use-attach.ts'
import { useUpload } from './use-upload.ts'

type MaterialRowProps = {
  number: number
  name: string
  requirement: RequirementState
  materialType: string | undefined
  matter: CaseForApplicant
  hand: DraftInHand
  asked: boolean
  /** What the counter said about it, when it has to be handed in again. */
  correct: string | undefined
}

/** One requirement: why it is not asked for, what lies under it, or how to hand it in. */
export function MaterialRow({
  number,
  name,
  requirement,
  materialType,
  matter,
  hand,
  asked,
  correct,
}: MaterialRowProps) {
  const words = useMessages(applyMessages)
  const { language } = useLanguage()
  const { state, exemption, material } = requirement
  const upload = useUpload(requirement)
  const attach = useAttach(matter.caseId, requirement.code, hand.inTurn)
  const id = materialIdOf(requirement.code)
  const open = state === 'missing' || state === 'optional-missing'
  const missing = asked && state === 'missing' ? words.toGive : undefined
  const error = upload.error ?? (attach.failed ? words.attachFailed : missing)
  const marks = {
    exempt: words.exempt,
    'from-vault': words.fromVault,
    provided: words.provided,
    missing: words.toGive,
    'optional-missing': words.toGiveOptional,
  }
  const { howToFill, acceptanceStandard } = requirement
  const pick = async (file: File) => {
    const stored = await upload.send(file)
    if (stored) await attach.from({ kind: 'file', fileId: stored.fileId })
  }
  return (
    <article className={open ? 'material todo' : 'material'}>
      <span className="sign" aria-hidden="true">
        {state === 'missing' ? number : !open && <Icon name="check" />}
      </span>
      <div>
        <h3>
          {exemption ? <s>{name}</s> : name}
          <em>{marks[state]}</em>
        </h3>
        {exemption && (
          <p>
            {words.exemptWhy(
              <Written text={exemption.sourceOrgan} />,
              <Written text={exemption.store} />,
              exemption.duty,
            )}{' '}
            <Written text={exemption.basis} />
          </p>
        )}
        {material && !exemption && (
          <p>
            <TrustMark level={material.trust} />{' '}
            {material.promised ? words.promised : (material.seenAt?.[language] ?? material.fileName)}
          </p>
        )}
        {requirement.vault && !exemption && <p>{requirement.vault[language]}</p>}
        {correct && <p className="correct">{words.asked(correct)}</p>}
        {open && (
          <p>
            {asSentence(howToFill, language)}
            {asSentence(acceptanceStandard, language)}
            {limitsOf(words, requirement.formats, requirement.maxBytes)}
          </p>
        )}
        {requirement.promise && (
          <PromiseInstead
            promise={requirement.promise}
            busy={attach.busy}
            onPromise={() => void attach.from({ kind: 'promise', agreed: true })}
          />
        )}
        <FieldWords id={id} hint={undefined} error={error} />
      </div>
      {!exemption && (
        <div className="act">
          {material?.fileId && (
            <a className="button text" href={fileAddress(material.fileId)} target="_blank" rel="noreferrer">
              {words.view}
              <span className="hidden"> {name}</span>
            </a>
          )}
          {state === 'provided' && (
            <Button kind="text" busy={attach.busy} onClick={() => void attach.from({ kind: 'none' })}>
              {words.remove}
              <span className="hidden"> {name}</span>
            </Button>
          )}
          <FilePicker
            id={id}
            label={name}
            accept={upload.accept}
            camera={open && upload.camera}
            replace={!open}
            sending={upload.sending}
            describedBy={error ? `${id}-error` : undefined}
            onPick={(file) => void pick(file)}
          />
          {open && materialType && (
            <HeldChoices
              subjectId={matter.applicant.subjectId}
              type={materialType}
              onTake={(materialId) => void attach.from({ kind: 'vault', materialId })}
            />
          )}
        </div>
      )}
    </article>
  )
}

/** A phrase as a sentence with its full stop; nothing of nothing. */
function asSentence(phrase: Text | null, language: Language): ReactNode {
  if (phrase === null) return null
  return (
    <>
      <Written text={withoutStop(phrase)} />
      {language === 'zh' ? '。' : '. '}
    </>
  )
}

function withoutStop(phrase: Text): Text {
  const bare = (words: string) => words.replace(/[。.]$/, '')
  return typeof phrase === 'string' ? bare(phrase) : { zh: bare(phrase.zh), en: bare(phrase.en) }
}
