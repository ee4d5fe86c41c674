type Chair = { readonly x: number; readonly y: number; readonly seat: string }

const chairs: readonly Chair[] = [
  { x: 172, y: 150, seat: 'fill-group' },
  { x: 226, y: 134, seat: 'fill-surface' },
  { x: 280, y: 128, seat: 'fill-sand' },
  { x: 334, y: 134, seat: 'fill-one-to-one' },
  { x: 388, y: 150, seat: 'fill-surface' },
]

/** Chairs in a half circle, a lamp, a window at dusk: an ordinary evening group. Only decoration, so hidden from readers' tools, and from phones, where the answer and the warning need the room. */
export function ChairsInACircle() {
  return (
    <svg
      aria-hidden="true"
      className="hidden rounded-lg bg-sage text-sage-ink md:block md:w-[42%] print:hidden"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="3.5"
      viewBox="24 12 512 256"
      width="100%"
      height="112"
    >
      <ellipse className="fill-sand" cx="280" cy="222" rx="184" ry="42" stroke="none" />
      <path className="fill-strip" d="M202 24h156v84H202z" />
      <path className="stroke-edge" d="M280 24v84M202 66h156" />
      <circle cx="322" cy="46" fill="#f6dfae" r="10" stroke="none" />
      <path d="M192 112h176" />
      {chairs.map(({ x, y, seat }) => (
        <path
          className={seat}
          d={`M${x - 18} ${y}q18 -10 36 0v40h-36zM${x - 23} ${y + 40}h46v10h-46zM${x - 18} ${y + 50}v28M${x + 18} ${y + 50}v28`}
          key={x}
        />
      ))}
      <path d="M472 76h36l14 38h-64z" fill="#f6dfae" />
      <path d="M490 114v112M470 226h40" />
      <path className="fill-skills" d="M66 178q-26 -22 -12 -52q22 16 12 52q-2 -34 24 -44q8 30 -24 44" />
      <path d="M66 178v48M46 226h40" />
    </svg>
  )
}
