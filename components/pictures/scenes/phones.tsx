import { Scene } from '@/components/pictures/scenes/scene'

/** A person with a telephone at the ear. */
export function PhoneCall() {
  return (
    <Scene>
      <path className="fill-group" d="M20 86V76q1-15 18-17h30q8 1 12 8v-8h13l3 18q1 9-8 9z" />
      <path d="M46 54v5q8 6 16 0v-5" />
      <circle cx="54" cy="37" r="17" />
      <path d="M36 41q-3-24 18-25 19 1 18 22-10 0-14-9-6 11-22 12z" fill="currentColor" />
      <path d="M49 41h0M61 41h0M52 47q4 3 8-1" />
      <path
        className="fill-surface"
        d="M75 22h7q3 0 3 3v28q0 3-3 3h-7zM80 59V36h8q5 1 5 6v17zM85 44h7M85 51h8"
      />
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
      <path className="fill-surface" d="M18 12h28q4 0 4 4v60q0 4-4 4H18q-4 0-4-4V16q0-4 4-4z" />
      <path d="M28 72h8" />
      <path className="fill-group" d="M66 16h36q6 0 6 6v20q0 6-6 6H72L60 58V22q0-6 6-6z" />
      <circle cx="75" cy="31" r="5.5" />
      <circle cx="95" cy="31" r="5.5" />
      <path d="M75 36.5h20" />
    </Scene>
  )
}

/** A person on the screen of a laptop, on a table with a cup. */
export function VideoCall() {
  return (
    <Scene>
      <path className="fill-surface" d="M24 8h62q4 0 4 4v50H20V12q0-4 4-4z" />
      <path className="fill-skills" d="M36 62q0-15 14-16h10q14 1 14 16z" />
      <circle cx="55" cy="31" r="9" />
      <path d="M45 46q-3-26 10-26t10 26q0-12-4-19-6 4-12 0-4 7-4 19z" fill="currentColor" />
      <path className="fill-sand" d="M10 62h90l-5 12H15z" />
      <path d="M48 68h14M4 82h112M104 82V70h10v12" />
    </Scene>
  )
}
