import { Scene } from '@/components/pictures/scenes/scene'

// Instructions for when somebody will not wake up: a stranger in fear reads them at the size of a thumb.

/** The knuckles of a helper rub the middle of the chest of a person who lies on the back. */
export function RubChest() {
  return (
    <Scene>
      <path className="fill-group" d="M74 27q-11 0-15 12l-7 8 7 6 8-9v16h36q0-32-16-33z" />
      <circle cx="71" cy="16" r="9" />
      <path d="M61 15q3-12 13-9 9 3 6 13-7-1-9-7-3 5-10 3z" fill="currentColor" />
      <path d="M31 65q0-5-4-6-2 0-3 1l-2-2q1-4-2-5-2 4-5 6-7 2-7 9 1 10 11 10 6 0 10-5M18 64q3 0 3 3" />
      <path d="M8 69q-1-8 6-10 3 5 0 9t3 10q-8-1-9-9z" fill="currentColor" />
      <path className="fill-sand" d="M116 61H66q-16-7-32 0-6 8-3 17h85" />
      <path d="M40 69q14 6 34 2" />
      <path className="fill-surface" d="M43 45h10q6 1 6 8 0 6-5 6H43q-5 0-5-7t5-7z" />
      <path d="M44 59v-5M49 59v-5M54 59v-5M26 38h20M29 34l-4 4 4 4M43 34l4 4-4 4M4 84h112" />
    </Scene>
  )
}

/** A hand holds a telephone with the number on it, the loudspeaker on. */
export function Call911() {
  return (
    <Scene>
      <path className="fill-sand" d="M40 88l-5-20q-3-14 10-19h32q8 2 8 9v14l-6 16z" />
      <path className="fill-surface" fill="#fff" d="M46 4h28q4 0 4 4v62q0 4-4 4H46q-4 0-4-4V8q0-4 4-4z" />
      <circle cx="52" cy="20" r="3.5" />
      <path d="M55.5 20q0 7-4 10M62 17v13M69 17v13" />
      <path d="M56 41q-3 3 1 9 4 7 9 9 3 1 4-2l-4-4-3 1q-3-3-4-6l2-3-2-4z" fill="currentColor" />
      <path
        className="fill-sand"
        fill="#fff"
        d="M45 46q5 0 4 7l-3 11-11 2q-2-14 10-20zM78 46h5q4 1 4 4t-4 4h-5zM78 54h5q4 1 4 4t-4 4h-5zM78 62h4q4 1 4 4t-4 4h-4z"
      />
      <path d="M90 20q5 7 0 14M30 20q-5 7 0 14" />
    </Scene>
  )
}

/** The head of a person on the back is tilted, and a nasal spray stands in the nostril. */
export function SprayNose() {
  return (
    <Scene>
      <path d="M75 55q-8-1-12-6-3-4-2-9-1-5-6-4-3 0-5 3-2-3-5-3l-4 3q-1-6-6-6-3 6-7 11-7-2-11 5-9 9-5 18 7 15 25 15 12-2 17-12l17 10" />
      <path d="M18 49q-8 8-5 19 7 15 24 15 7 0 12-4-8 0-12-10-10-3-11-12-3-5-8-8z" fill="currentColor" />
      <path className="fill-sand" d="M116 55H86q-10 0-13 10t-2 21h45" />
      <path className="fill-steady" d="M39 37l4-11-6-3 2-4 5 3 4-8 9 5-5 8 4 3-2 3-6-3-7 8z" />
      <path
        className="fill-surface"
        d="M116 3H88q-14-3-32-1-8 1-8 5t7 4l15-1q4 6 0 11l-9 3q-5 1-4 6 1 3 6 2l17-1q6 4 14 4h22M0 26l14 20q5 5 12 2 3-3-1-6l-6-1L8 14"
      />
      <path d="M30 51q4 1 3 4M98 3v32" />
    </Scene>
  )
}

/** The head is tilted, a hand pinches the nose, and a helper breathes into the mouth. */
export function Breathe() {
  return (
    <Scene>
      <path d="M75 55q-8-1-12-6-3-4-2-9-1-5-6-4-3 0-5 3-2-3-5-3l-4 3q-1-6-6-6-3 6-7 11-7-2-11 5-9 9-5 18 7 15 25 15 12-2 17-12l17 10" />
      <path d="M18 49q-8 8-5 19 7 15 24 15 7 0 12-4-8 0-12-10-10-3-11-12-3-5-8-8z" fill="currentColor" />
      <path className="fill-sand" d="M116 55H86q-10 0-13 10t-2 21h45" />
      <path
        className="fill-surface"
        fill="#fff"
        d="M50 34q-3-3-2-7l-4-4 3-6q1-12 15-13 14 1 15 14-1 9-9 11l-2 6q-8 5-16-1z"
      />
      <path d="M54 5q10-6 20 2 6 7 2 16-6-2-8-9-7-1-14-9z" fill="currentColor" />
      <path className="fill-sand" fill="#fff" d="M0 12l18 3q10 4 19 14l-4 6q-4-5-8-6l10 10-5 4-12-12-18-2" />
    </Scene>
  )
}

/** A person lies on the side, upper knee bent, hand under the cheek. Another stays beside. */
export function OnSide() {
  return (
    <Scene>
      <path className="fill-group" d="M98 54q0-27-15-27-13 0-18 10l-13 6q-4 3-2 5t6 1l14-5v10z" />
      <circle cx="80" cy="16" r="9" />
      <path d="M71 16q-1-10 9-10 11 1 10 14l-3 5q-1-8-6-12-3 4-10 3z" fill="currentColor" />
      <circle cx="21" cy="62" r="11" />
      <path d="M16 52q-5 9-1 20-5-3-5-10t6-10z" fill="currentColor" />
      <path className="fill-sand" d="M34 54q4-8 14-6 10 5 24 0l4 34H40q-8-12-6-28z" />
      <path
        className="fill-skills"
        d="M88 52l26 9q5 2 4 6-1 5-6 5l-22-4M70 49q12-6 17 4l2 20 18 2q6 1 6 5t-6 4H80q-8 0-9-8z"
      />
      <path className="fill-sand" fill="#fff" d="M48 49q8 14 6 28-1 6-8 6l-20-2q-4-2-3-5l18-1q0-10-5-18" />
      <path d="M4 86h112" />
    </Scene>
  )
}
