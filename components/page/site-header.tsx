import type { FrameData } from '@/components/page/frame-data'
import { HeaderPhone } from '@/components/page/publisher-phone'

const inline = 'inline-flex tap items-center'

/** Name, search, menu and "Leave this site" in one row; the parts of the guide below it on wide screens. No menu needs a script. */
export function SiteHeader({ frame, current }: { frame: FrameData; current?: string }) {
  const { site, at, words, sections, ownLine, logo } = frame
  return (
    <header className="border-b border-line print:border-0">
      <div className="mx-auto flex max-w-[66rem] flex-wrap items-center gap-x-[10px] px-[16px] md:px-8 print:absolute print:top-0 print:right-0 print:px-0">
        <a
          className={`${inline} print:min-h-0 font-serif text-[1.0625rem] font-bold text-ink no-underline md:text-xl`}
          href={at.home}
        >
          <Sign logo={logo} />
          <Name site={site} />
        </a>
        <p className="ml-auto text-[1.0625rem] print:hidden">
          <a
            className={`${inline} min-w-[44px] justify-center`}
            href={at.servicePage('search')}
            aria-label={words.search}
          >
            <Glass />
            <span className="hidden md:inline">{words.search}</span>
          </a>
        </p>
        <p className="text-[1.0625rem] md:hidden print:hidden">
          <a className={inline} href={at.servicePage('all')}>
            {words.menu}
          </a>
        </p>
        {site.quickExit === false ? null : (
          <p className="text-[1.0625rem] print:hidden">
            <a className={inline} href={site.leaveTo} rel="noreferrer">
              {words.leave}
            </a>
          </p>
        )}
      </div>
      <HeaderPhone line={ownLine} />
      <nav aria-label={words.sections} className="hidden border-t border-line md:block print:hidden">
        <ul className="mx-auto flex max-w-[66rem] flex-wrap pr-2 pl-8 text-[0.9375rem] lg:pr-8 lg:text-[1.0625rem]">
          {sections.map((section) => (
            <li className="mr-3 lg:mr-6" key={section.id}>
              <a
                aria-current={section.id === current ? 'true' : undefined}
                className={`${inline} text-ink ${section.id === current ? '' : 'no-underline hover:underline'}`}
                href={section.address}
              >
                {section.navTitle}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

/** The whole name, or the short one where there is little room. */
function Name({ site: { name, shortName } }: Pick<FrameData, 'site'>) {
  if (shortName === undefined) return <span>{name}</span>
  return (
    <>
      <span className="md:hidden">{shortName}</span>
      <span className="hidden md:inline">{name}</span>
    </>
  )
}

/** The publisher's logo on white, for it was drawn on white; without one, the guide's own sign. The name stands beside it. */
function Sign({ logo }: Pick<FrameData, 'logo'>) {
  if (logo === undefined) return <Mark />
  return (
    <img
      alt=""
      className="mr-2 h-8 w-auto rounded-md bg-[#fff] p-1"
      height={logo.height}
      src={logo.address}
      width={logo.width}
    />
  )
}

/** A magnifying glass: on a phone there is no room for the word, which a screen reader says. */
function Glass() {
  return (
    <svg
      aria-hidden="true"
      className="md:hidden"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
    >
      <path d="M15.5 15.5l6 6M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0" />
    </svg>
  )
}

/** The sign of the guide: a roof and an open path, no letters. The narrowest phones have no room for it. */
function Mark() {
  return (
    <svg
      aria-hidden="true"
      className="mr-2 flex-none text-link max-[24rem]:hidden"
      width="28"
      height="28"
      viewBox="0 0 28 28"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="14" cy="14" r="12" />
      <path d="M8 16l6-6 6 6M14 15v5" />
    </svg>
  )
}
