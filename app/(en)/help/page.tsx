import { locale, servicePage } from '@/app/content-for-pages'
import { pageMetadata } from '@/app/page-metadata'
import { ServicePage } from '@/app/service-page'
import { HelpLineList } from '@/components/service-pages/help-line-list'
import { library } from '@/lib/library/door'

export const metadata = pageMetadata(servicePage('help'))

export default function HelpPage() {
  return (
    <ServicePage
      after={<HelpLineList helpLines={library.helpLines} locale={locale} words={library.words} />}
      id="help"
    />
  )
}
