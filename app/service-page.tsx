import type { ReactNode } from 'react'
import { frame, locale, servicePage, textContext } from '@/app/content-for-pages'
import { TextPage } from '@/components/article/text-page'
import { PageFrame } from '@/components/page/page-frame'
import type { ServicePage as Page } from '@/lib/library/library'

/** A page that is neither article nor section: its text, with what is drawn from data around it. */
export function ServicePage({
  id,
  before,
  after,
}: {
  id: Page['id']
  before?: ReactNode
  after?: ReactNode
}) {
  const page = servicePage(id)
  return (
    <PageFrame frame={frame}>
      <TextPage after={after} before={before} context={textContext(page)} locale={locale} page={page} />
    </PageFrame>
  )
}
