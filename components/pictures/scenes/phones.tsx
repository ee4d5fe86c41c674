import { Scene } from '@/components/pictures/scenes/scene'

/** A person with a telephone at the ear. */
export function PhoneCall() {
  return (
    <Scene>
      <path className="fill-group" d="M26 86V76q1-16 20-18h22q10 1 14 8l8-14 9 6-12 28z" />
      <path d="M48 50v6q8 6 16 0v-6" />
      <circle cx="57" cy="36" r="15" />
      <path d="M41 38q-2-20 16-20t17 18q-8-1-13-8-6 9-20 10z" fill="currentColor" />
      <path d="M52 38h0M63 38h0M54 44q4 3 8-1" />
      <path className="fill-surface" d="M78 26l8 3-6 24-8-3z" />
      <path d="M83 55q6 1 9-4" />
    </Scene>
  )
}

/** A telephone on a table rings. */
export function PhoneRinging() {
  return (
    <Scene>
      <path className="fill-surface" d="M46 10h28q4 0 4 4v56q0 4-4 4H46q-4 0-4-4V14q0-4 4-4z" />
      <path d="M56 66h8" />
      <path d="M53 28q-3 3 1 11 5 9 11 12 4 1 5-3l-5-5-4 2q-4-4-5-8l3-4-3-6z" fill="currentColor" />
      <path d="M32 30q-6 12 0 24M22 24q-10 18 0 36M88 30q6 12 0 24M98 24q10 18 0 36M20 82h80" />
    </Scene>
  )
}

/** A telephone takes a message: nobody answers. */
export function Voicemail() {
  return (
    <Scene>
      <path className="fill-surface" d="M24 16h26q4 0 4 4v56q0 4-4 4H24q-4 0-4-4V20q0-4 4-4zM33 72h8" />
      <path className="fill-group" d="M66 10h38q6 0 6 6v20q0 6-6 6H76L64 52V16q0-6 2-6z" />
      <circle cx="77" cy="25" r="5.5" />
      <circle cx="97" cy="25" r="5.5" />
      <path d="M77 30.500h20" />
    </Scene>
  )
}

/** A person on the screen of a laptop, on a table with a cup. */
export function VideoCall() {
  return (
    <Scene>
      <path className="fill-surface" d="M26 12h62q4 0 4 4v46H22V16q0-4 4-4z" />
      <path className="fill-skills" d="M38 62q0-15 14-16h10q14 1 14 16z" />
      <circle cx="57" cy="31" r="9" />
      <path d="M47 46q-3-26 10-26t10 26q0-12-4-19-6 4-12 0-4 7-4 19z" fill="currentColor" />
      <path d="M12 62h90l-4 10H16zM104 80h12M4 80h90M98 70h12v8h-12z" />
    </Scene>
  )
}
