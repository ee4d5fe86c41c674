type Chair = { readonly x: number; readonly y: number; readonly seat: string }

const chairs: readonly Chair[] = [
  { x: 172, y: 88, seat: 'fill-group' },
  { x: 226, y: 72, seat: 'fill-surface' },
  { x: 280, y: 66, seat: 'fill-sand' },
  { x: 334, y: 72, seat: 'fill-one-to-one' },
  { x: 388, y: 88, seat: 'fill-surface' },
]

/** Chairs in a half circle, a lamp, a window at dusk: an ordinary evening group. Only decoration, so hidden from readers' tools. */
export function ChairsInACircle() {
  return (
    <svg
      aria-hidden="true"
      className="mt-4 w-full rounded-lg bg-sage text-sage-ink md:mt-0 md:w-[42%] print:hidden"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="3.5"
      viewBox="0 0 560 190"
    >
      <ellipse className="fill-sand" cx="280" cy="150" rx="180" ry="32" stroke="none" />
      <path className="fill-group-ink" d="M200 10h160v52H200z" />
      <path className="stroke-sage" d="M280 10v52M200 36h160" />
      <circle className="fill-sand" cx="330" cy="24" r="8" stroke="none" />
      {chairs.map(({ x, y, seat }) => (
        <path className={seat} d={`M${x - 18} ${y}q18 -8 36 0v34h-36zM${x - 22} ${y + 34}h44v10h-44zM${x - 18} ${y + 44}v24M${x + 18} ${y + 44}v24`} key={x} />
      ))}
      <path className="fill-sand" d="M478 40h32l10 32h-52z" />
      <path d="M494 72v92M474 164h40" />
      <path className="fill-skills" d="M66 118q-22 -20 -10 -44q20 14 10 44q-2 -30 20 -38q8 26 -20 38" />
      <path d="M66 118v44M48 162h36" />
    </svg>
  )
}
