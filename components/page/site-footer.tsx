import { fill } from '@/lib/words/fill'
import type { FrameData } from '@/components/page/frame-data'

const link = 'inline-flex tap items-center text-strip-ink'

/** The last lines of every page: the promise about privacy, the pages about the site, that this is not advice. */
export function SiteFooter({ frame }: { frame: FrameData }) {
  const { site, at, words, footerPages, languages } = frame
  return (
    <footer className="bg-strip text-base leading-snug text-strip-ink print:bg-transparent print:text-ink">
      <div className="mx-auto max-w-[66rem] px-4 py-2 md:px-8 md:py-4 print:px-0 print:py-0">
        <p className="print:hidden">
          {words.footer.promise}{' '}
          <a className={link} href={at.servicePage('privacy')}>
            {words.footer.promiseLink}
          </a>
        </p>
        <nav aria-label={words.footer.label} className="print:hidden">
          <ul className="flex flex-wrap">
            {footerPages.map(({ navTitle, address }) => (
              <li className="mr-6" key={address}>
                <a className={link} href={address}>
                  {navTitle}
                </a>
              </li>
            ))}
            {(site.footerLinks ?? []).map(({ title, to }) => (
              <li className="mr-6" key={to}>
                <a className={link} href={to} rel="noreferrer">
                  {title}
                </a>
              </li>
            ))}
            {languages.map(({ tag, name, home }) => (
              <li className="mr-6" key={tag}>
                <a className={link} href={home} hrefLang={tag} lang={tag}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="mt-2 max-w-[40em] print:mt-0 print:max-w-none">{words.footer.notAdvice}</p>
        {site.publisher === undefined ? null : (
          <p className="mt-2">
            {fill(words.footer.publishedBy, { name: site.publisher.name, paidBy: site.publisher.paidBy })}
          </p>
        )}
      </div>
    </footer>
  )
}
