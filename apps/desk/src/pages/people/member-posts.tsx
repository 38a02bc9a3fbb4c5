import type { StaffMember } from '@yimen/contract'
import { Button, Panel, useMessages } from '@yimen/look'
import { useState } from 'react'
import { answerOf } from '../../api/answer-of.ts'
import { client } from '../../api/client.ts'
import { useAct } from '../../api/use-act.ts'
import { useOrganName } from '../../api/use-organ-name.ts'
import { AskFirst } from '../../frame/ask-first.tsx'
import { roleWords } from '../../frame/role-words.ts'
import { peopleMessages } from './people-messages.ts'
import { refreshStaff } from './queries.ts'

type HeldPost = StaffMember['posts'][number]

/** The posts of somebody, each with the way to take it back where that is allowed. */
export function MemberPosts({ member }: { member: StaffMember }) {
  const words = useMessages(peopleMessages)
  const roles = useMessages(roleWords)
  const placeOf = usePlace()
  const [revoking, setRevoking] = useState<HeldPost | null>(null)
  const mayRevoke = member.allowed.includes('revoke-post')
  return (
    <Panel title={words.posts}>
      {member.posts.length === 0 && <p className="soft inset">{words.postsNone}</p>}
      <ul className="posts">
        {member.posts.map((post) => (
          <li key={post.postId}>
            <b>{roles[post.role]}</b>
            <span>{placeOf(post)}</span>
            <span className="soft" title={post.items?.join(' ')}>
              {post.items === null ? words.allItems : words.items(post.items.length)}
            </span>
            <span className="fill" />
            {mayRevoke && (
              <Button kind="text" onClick={() => setRevoking(post)}>
                {words.revoke}
                <span className="hidden">{roles[post.role]}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {revoking && <AskRevoke member={member} post={revoking} onClose={() => setRevoking(null)} />}
    </Panel>
  )
}

function AskRevoke({ member, post, onClose }: { member: StaffMember; post: HeldPost; onClose: () => void }) {
  const words = useMessages(peopleMessages)
  const roles = useMessages(roleWords)
  const placeOf = usePlace()
  const act = useAct(
    (postId: string, headers) =>
      answerOf(
        client.POST('/api/desk/staff/{staffId}/posts/{postId}/revoke', {
          params: { path: { staffId: member.staffId, postId } },
          body: {},
          headers,
        }),
      ),
    {
      onDone: () => {
        refreshStaff()
        onClose()
      },
    },
  )
  return (
    <AskFirst
      act={act}
      grave
      question={words.revokeQuestion(`${placeOf(post)} · ${roles[post.role]}`)}
      consequence={words.revokeWords}
      word={words.revokeAct}
      failed={words.failed2}
      onAct={() => act.run(post.postId, member.version)}
      onClose={onClose}
    />
  )
}

/** Where a post is held: an organ, or the whole district. */
function usePlace(): (post: HeldPost) => string {
  const words = useMessages(peopleMessages)
  const organName = useOrganName()
  return ({ organ, organName: name }) => (organ === '*' ? words.everyOrgan : organName({ code: organ, name }))
}
