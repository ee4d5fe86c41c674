import { frameOf } from '@/app/_pages/frame'
import { textContext } from '@/app/_pages/text-context'
import { FactDay } from '@/components/page/fact-day'
import { PageFrame } from '@/components/page/page-frame'
import { TextMessagesView } from '@/components/text-messages/text-messages-view'
import { noOutline } from '@/lib/content/pages'
import type { TextMessageFacts } from '@/lib/content/schema/local'
import type { Library } from '@/lib/library/library'

/** "Text messages from us", of a program that sends some. */
export function TextMessagesPage({ library, facts }: { library: Library; facts: TextMessageFacts }) {
  const { at, local, programName, textMessages } = library
  const context = textContext(library, { ...noOutline, address: at.textMessages })
  return (
    <PageFrame frame={frameOf(library)}>
      <TextMessagesView
        checked={<FactDay context={context} said={facts} />}
        facts={facts}
        notice={facts.privacy ?? local.notices?.privacy}
        phone={local.admissions?.phone.number}
        program={programName}
        site={at.servicePage('privacy')}
        words={textMessages}
      />
    </PageFrame>
  )
}
