import { Scene } from '@/components/pictures/scenes/scene'

/** Two people talk, each on a chair. */
export function TalkTwo() {
  return (
    <Scene>
      <path className="fill-group" d="M22 34q-8 8-6 26h20v20h10l-5-4V52q0-4-5-4H26" />
      <path className="fill-skills" d="M98 34q8 8 6 26H84v20H74l5-4V52q0-4 5-4h10" />
      <path d="M22 34q6-2 8 4l3 10M98 34q-6-2-8 4l-3 10M8 40v40M8 60h8M28 60v20M112 40v40M112 60h-8M92 60v20" />
      <circle cx="26" cy="22" r="8" />
      <circle cx="94" cy="22" r="8" />
      <path d="M17 23q-1-11 9-11 8 0 8 8-7-1-9-4 0 8-3 13-5-1-5-6z" fill="currentColor" />
      <path d="M103 22q0-11-9-11-8 0-8 8 6 1 10-2 3 5 2 11 5 0 5-6z" />
      <path d="M53 66h14M60 66v14M54 60q0-6 6-6t6 6" />
    </Scene>
  )
}

/** Someone at a front desk. */
export function Desk() {
  return (
    <Scene>
      <path className="fill-group" d="M34 54q0-16 14-17h10q14 1 14 17" />
      <circle cx="53" cy="23" r="10" />
      <path d="M42 24q-2-14 11-14t11 14q-4-7-11-7t-11 7z" fill="currentColor" />
      <path d="M50 25h0M57 25h0M51 29q3 2 5 0" />
      <path className="fill-sand" d="M8 54h104v8H8zM14 62h92v22H14z" />
      <path d="M88 54v-6h14v6M95 48v-8M95 40q-9-2-9-11 9 1 9 11 0-9 9-11 0 9-9 11zM22 54q0-6 6-6t6 6M28 48v-3" />
    </Scene>
  )
}

/** Two people at the counter of a pharmacy, a paper bag between them. */
export function PharmacyCounter() {
  return (
    <Scene>
      <path className="fill-surface" d="M68 52q0-14 13-15h10q13 1 13 15" />
      <circle cx="86" cy="24" r="9" />
      <path d="M76 25q-1-13 10-13t10 13q-3-6-10-6t-10 6zM86 11h0" fill="currentColor" />
      <path className="fill-group" d="M12 84V58q1-12 12-13h8q8 1 10 9l12 2v6H38v22z" />
      <circle cx="28" cy="32" r="9" />
      <path d="M18 36q-3-15 10-15t10 9q-8 2-11-2-1 9-5 13-3-1-4-5z" fill="currentColor" />
      <path className="fill-sand" d="M56 62h56v22H56zM60 48h12v14H60z" />
      <path d="M46 12h12M52 6v12M66 52h0M108 62V52" />
    </Scene>
  )
}

/** A hand on a shoulder: two people on a bench, seen from behind. */
export function HandOnShoulder() {
  return (
    <Scene>
      <path className="fill-skills" d="M18 70V56q1-14 16-15h8q12 1 14 9" />
      <path className="fill-group" d="M104 70V56q-1-15-18-16H72q-12 2-22 8-6 2-8 6 6 4 12 2l12-3v17" />
      <circle cx="38" cy="27" r="10" />
      <path
        d="M27 30q-2-15 11-15t11 15l2 9H25zM70 25q0-13 11-13t11 13q0 9-4 12H74q-4-3-4-12z"
        fill="currentColor"
      />
      <path className="fill-sand" d="M6 60h0M6 66h108v10H6z" />
      <path d="M16 76v10M104 76v10" />
    </Scene>
  )
}
