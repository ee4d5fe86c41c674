import { Scene } from '@/components/pictures/scenes/scene'

// Instructions for when somebody will not wake up: a stranger in fear reads them at the size of a thumb.

/** The knuckles of a helper rub the middle of the chest of a person who lies on the back. */
export function RubChest() {
  return (
    <Scene>
      <path className="fill-group" d="M66 28q-10 0-14 11l-8 14 7 4 9-12 3-2v15h31q0-27-15-30z" />
      <circle cx="65" cy="17" r="9" />
      <path d="M55 16q3-12 13-9 9 3 6 13-7-1-9-7-3 5-10 3z" fill="currentColor" />
      <path d="M28 72q-4 4-10 4-10-1-10-11 0-8 8-9l2-4 3 5q6 1 7 8M20 66h4" />
      <path d="M8 65q0-7 6-9 2 9-1 18-5-3-5-9z" fill="currentColor" />
      <path className="fill-sand" d="M116 60H57q-9-5-23 0-8 7-5 17h87" />
      <path d="M38 66q12 7 32 4" />
      <path d="M40 50q5-3 11 1 3 5-1 8-6 3-11 0-3-5 1-9z" fill="currentColor" />
      <path d="M31 44q-4 4-3 9M58 51q2 2 1 5M4 84h112" />
    </Scene>
  )
}

/** A hand holds a telephone with the number on it, the loudspeaker on. */
export function Call911() {
  return (
    <Scene>
      <path className="fill-surface" d="M46 4h28q4 0 4 4v62q0 4-4 4H46q-4 0-4-4V8q0-4 4-4z" />
      <circle cx="52" cy="22" r="3.5" />
      <path d="M55.5 22q0 7-4 10M60 21l3-2v13M67 21l3-2v13" />
      <circle cx="60" cy="56" r="8" fill="currentColor" />
      <path d="M88 22q5 8 0 16M96 16q9 14 0 28M32 22q-5 8 0 16M24 16q-9 14 0 28" />
      <path className="fill-sand" d="M42 50q-9 6-8 16l4 20h40l4-14V56q-4-4-8 0l-2 10q-6 8-20 8" />
    </Scene>
  )
}

/** The head of a person on the back is tilted, and a nasal spray stands in the nostril. */
export function SprayNose() {
  return (
    <Scene>
      <path d="M116 56H92q-8-2-12-12-1-9-8-11l-7 2-2-3-6-1-8-10-5 13-12 1q-20 6-20 22 1 16 20 20 12 0 18-8l14 7" />
      <path d="M16 60q0-16 15-22l4 6q-6 12 2 22l-3 11q-17-2-18-17z" fill="currentColor" />
      <path d="M45 43q3 2 6 1" />
      <path className="fill-sand" d="M116 84H68q0-22 20-28h28" />
      <path className="fill-surface" d="M57 29l6-12 8 8zM60 13l14 14 6-6-14-14z" />
      <path d="M76 13l7-7" />
      <path className="fill-group" d="M116 4H88q-6-2-8 4l8 8-10 12q3 5 8 2l8-8h22" />
      <path d="M50 72q0 7 4 7t4-7q0 7 4 7t4-6" />
    </Scene>
  )
}

/** A person lies on the side, upper knee bent, hand under the cheek. Another stays beside. */
export function OnSide() {
  return (
    <Scene>
      <path className="fill-group" d="M94 52q0-22-14-24-12-1-18 9l-14 8 3 6 22-7" />
      <circle cx="78" cy="17" r="9" />
      <path d="M69 17q-1-10 9-10 11 1 10 14l-3 5q-1-8-6-12-3 4-10 3z" fill="currentColor" />
      <circle cx="20" cy="62" r="10" />
      <path d="M15 54q-5 8 0 17-5-2-6-9 1-7 6-8z" fill="currentColor" />
      <path d="M22 57v4M22 65v4M26 62v2" />
      <path
        className="fill-sand"
        d="M34 50q20-8 42 0 8 3 13 12l24 5q4 5-1 8H92l-6-2 18 3q5 4 0 8H82q-6-1-8-6H36q-8-12-2-28z"
      />
      <path d="M44 54q2 12-4 17l-12 3M66 60q8 4 12 18" />
      <path d="M4 86h112" />
    </Scene>
  )
}
