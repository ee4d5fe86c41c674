import { Scene } from '@/components/pictures/scenes/scene'

/** A person asleep, the moon in the window. */
export function Sleep() {
  return (
    <Scene>
      <path className="fill-group" d="M70 8h34v30H70z" />
      <path d="M86 14q-6 8 2 15 6 1 9-4-10-1-11-11z" fill="#f6dfae" />
      <path className="fill-surface" d="M16 60q-2-10 8-10h10q8 0 8 10z" />
      <circle cx="32" cy="47" r="8" />
      <path d="M24 49q-2-12 9-11 8 1 7 9-6 0-9-3-1 5-7 5z" fill="currentColor" />
      <path className="fill-sand" d="M42 60q0-8 12-8 10-8 24-2l30 4v16H10V60z" />
      <path d="M10 36v48M108 70v14M10 70h98M36 49h2" />
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
      <path d="M52 48v20M52 24v24M52 18v2M52 76v2M22 48h2M80 48h2" />
      <path d="M98 6q-8 12 4 21 8 1 12-5-15-1-16-16z" fill="#f6dfae" />
    </Scene>
  )
}

/** An open door, light inside. */
export function Door() {
  return (
    <Scene>
      <path d="M40 10h38v70H40z" fill="#f6dfae" />
      <path className="fill-sand" d="M40 10l-22 8v68l22-6z" />
      <path d="M33 50h0M6 80h12M78 80h36M46 88h34M88 58q-6-14 4-20 8 8 2 20M91 58v10M84 58h14l-2 22H86z" />
    </Scene>
  )
}
