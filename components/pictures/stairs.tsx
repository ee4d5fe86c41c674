import type { PictureOf } from '@/lib/content/schema/pictures'
import { capital } from '@/lib/program/sentence-case'
import { usualHours } from '@/lib/program/level-words'
import { dayAndNightLevels, levelsOfCare } from '@/lib/program/lists'
import type { ProgramWords } from '@/lib/program/words'

type StairsProps = { picture: PictureOf<'stairs'>; words: ProgramWords }

const levels = [...levelsOfCare, ...dayAndNightLevels]
const home = 'M-13 0L0-12L13 0M-9-3V10H9V-3M-3 10V2H3V10'
const bed = 'M-14-10V10M-14 5H14V10M14 5V0Q14-4 10-4H-4V5M-9-3A3 3 0 1 0-8.9-3'

/** The levels of care as a staircase, numbered, and the same below it in words; the hours are those of levels.ts. */
export function Stairs({ picture, words }: StairsProps) {
  return (
    <>
      <svg
        aria-hidden="true"
        className="text-sage-ink"
        fill="none"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="2.5"
        viewBox="0 30 340 160"
        width="220"
      >
        {levels.map((level, index) => (
          <Step index={index} isHere={level === 'iop'} isHome={index < levelsOfCare.length} key={level} />
        ))}
      </svg>
      <ul className="marks">
        <li>
          <Mark shape={home} />
          {picture.home}
        </li>
        <li>
          <Mark shape={bed} />
          {picture.stay}
        </li>
      </ul>
      <ol className="steps">
        {levels.map((level, index) => {
          const isStay = index >= levelsOfCare.length
          const { name, what } = words.ladder.rungs[level]
          const hours = isStay
            ? words.ladder.dayAndNight
            : usualHours(levelsOfCare[index] ?? 'iop', 'adult', words)
          return (
            <li key={level}>
              <p>
                <strong>{name}</strong>{' '}
                {level === 'iop' ? <span className="here">{picture.here}</span> : null}{' '}
                <span className="block">
                  {capital(hours, words)}. {what}
                </span>
              </p>
            </li>
          )
        })}
      </ol>
      <p className="mt-3">{picture.text}</p>
    </>
  )
}

type StepProps = { index: number; isHere: boolean; isHome: boolean }

/** One step of the stairs with its number and where a person sleeps; on the level of the guide someone stands. */
function Step({ index, isHere, isHome }: StepProps) {
  const x = 36 + index * 67
  const top = 138 - index * 25
  return (
    <>
      <path
        className={isHere ? 'fill-sage' : undefined}
        d={`M${x - 33} 188V${top}H${x + 33}V188z`}
        strokeWidth={isHere ? 3.5 : 1.5}
      />
      <path d={isHome ? home : bed} transform={`translate(${x} ${top + 34})`} />
      <text
        fill="currentColor"
        fontSize="15"
        fontWeight="700"
        stroke="none"
        textAnchor="middle"
        x={x}
        y={top + 17}
      >
        {index + 1}
      </text>
      {isHere ? (
        <path
          d={`M${x - 8} ${top - 2}V${top - 20}Q${x - 8} ${top - 31} ${x} ${top - 31}T${x + 8} ${top - 20}V${top - 2}M${x} ${top - 2}V${top - 16}M${x} ${top - 49}a7 7 0 1 0 .1 0`}
        />
      ) : null}
    </>
  )
}

function Mark({ shape }: { shape: string }) {
  return (
    <svg
      aria-hidden="true"
      className="text-sage-ink"
      fill="none"
      height="20"
      stroke="currentColor"
      strokeWidth="2.5"
      viewBox="-16 -14 32 28"
      width="23"
    >
      <path d={shape} />
    </svg>
  )
}
