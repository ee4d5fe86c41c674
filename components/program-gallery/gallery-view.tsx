import type { ReactNode } from 'react'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { Words } from '@/lib/content/schema/words'
import type { Program } from '@/lib/program/schema'
import { compareView, phaseViews, programViews } from '@/lib/program/views'
import { fill } from '@/lib/words/fill'

type GalleryViewProps = {
  /** Shown in every view. */
  fixtures: readonly Program[]
  /** Shown in the views that draw them: a page has its weight. */
  weeks: readonly Program[]
  words: Words
}

const perProgram = programViews.filter((view) => !phaseViews.includes(view))

const weekView = ['week'] as const

/** Of a program that is drawn alone: its way through, where there is one. */
function waysThrough({ phases }: Program): readonly 'phases'[] {
  return phases.length > 1 ? ['phases'] : []
}

/** As many tracks as stand side by side, and one more. */
const [few, many] = [4, 5]

/**
 * Every view on every fixture: the reference for those who reuse the component, and what the browser tests look at.
 * Without the links to articles, which change with the content.
 */
export function GalleryView({ fixtures, weeks, words }: GalleryViewProps) {
  const { gallery } = words.pages
  const common = { headingLevel: 3, words: words.program } as const
  return (
    <>
      <h1 className="mt-2 text-[1.875rem] md:text-[2.5rem]">{gallery.title}</h1>
      <p className="mt-3 measure leading-normal">{gallery.lead}</p>
      {[...fixtures, ...weeks].map((program) => (
        <section aria-labelledby={program.id} key={program.id}>
          <h2 className="mt-14 text-2xl md:text-[1.75rem]" id={program.id}>
            {program.name}
          </h2>
          {(fixtures.includes(program) ? perProgram : waysThrough(program)).map((view) => (
            <Shown id={`${program.id}-${view}`} key={view}>
              <ProgramStructure {...common} label={view} program={program} view={view} />
            </Shown>
          ))}
          {program.phases.flatMap(({ id, name }) =>
            (fixtures.includes(program) ? phaseViews : weekView).map((view) => (
              <Shown id={`${program.id}-${view}-${id}`} key={`${view}-${id}`}>
                <ProgramStructure
                  {...common}
                  label={fill(gallery.phaseOf, { view, phase: name })}
                  phase={id}
                  program={program}
                  view={view}
                />
              </Shown>
            )),
          )}
        </section>
      ))}
      {[few, many].map((count) => (
        <Shown id={`compare-${count}`} key={count}>
          <ProgramStructure
            {...common}
            headingLevel={2}
            label={`compare ${count}`}
            programs={fixtures.slice(0, count)}
            view={compareView}
          />
        </Shown>
      ))}
    </>
  )
}

function Shown({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div className="mt-10 break-inside-avoid" id={id}>
      {children}
    </div>
  )
}
