import { Scene } from '@/components/pictures/scenes/scene'

/** A person asleep, the moon in the window. */
export function Sleep() {
  return (
    <Scene>
      <path className="fill-group" d="M72 6h34v30H72z" />
      <path d="M88 12q-6 9 2 16 6 1 9-4-10-1-11-12z" fill="#f6dfae" />
      <path className="fill-sand" d="M40 66q0-10 12-11h10q10-7 22-1h24v20H10v-8z" />
      <path className="fill-surface" d="M12 66q-2-9 5-9h18q6 0 5 9z" />
      <path d="M20 57q-4-14 8-16l2-3 3 3q7 1 7 8 0 7-6 8M32 46q2 2 4 0" />
      <path d="M20 57q-5-14 9-17-1 6-3 8t0 9z" fill="currentColor" />
      <path d="M10 36v50M108 44v42" />
    </Scene>
  )
}

/** A lamp beside the bed, a book, the night outside. */
export function LampNight() {
  return (
    <Scene>
      <path className="fill-group" d="M66 8h42v40H66z" />
      <path d="M87 8v40M66 28h42M97 15h0M75 38h0" />
      <path d="M22 20h20l10 24H12z" fill="#f6dfae" />
      <path className="fill-sand" d="M6 66h104v8H6z" />
      <path d="M32 44v22M24 66h16M60 66v-5h30v5M64 61v-5h24v5M14 74v12M102 74v12" />
    </Scene>
  )
}

/** A clock in the evening. */
export function ClockEvening() {
  return (
    <Scene>
      <circle className="fill-surface" cx="52" cy="48" r="34" />
      <path d="M52 26v22l-10 14M52 18v1M52 77v1M22 48h1M81 48h1" />
      <path d="M98 6q-8 12 4 21 8 1 12-5-15-1-16-16z" fill="#f6dfae" />
    </Scene>
  )
}

/** An open door, light inside. */
export function Door() {
  return (
    <Scene>
      <path d="M44 8h38v74H44z" fill="#f6dfae" />
      <path className="fill-sand" d="M44 8l-24 8v72l24-6z" />
      <path d="M38 48v4M4 82h16M82 82h34M91 68h16l-3 14H94zM99 68V54M99 54q-9-2-9-12 9 2 9 12 0-10 9-12 0 10-9 12" />
    </Scene>
  )
}
