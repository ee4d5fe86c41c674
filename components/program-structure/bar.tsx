/** A part of a whole as a bar, 0 to 1; from the lightest to the heaviest week the colour is half as strong. The words beside it carry the numbers. */
export function Bar({ from, to }: { from: number; to: number }) {
  return (
    <svg aria-hidden="true" width="100%" height="14" className="mt-1 mb-2 block max-w-[34em]">
      <rect width="100%" height="14" rx="3" className="fill-group forced-colors:fill-[Canvas]" />
      {to > from ? (
        <rect
          width={percent(to)}
          height="14"
          rx="3"
          className="fill-group-ink opacity-40 forced-colors:fill-[CanvasText]"
        />
      ) : null}
      <rect
        width={percent(from)}
        height="14"
        rx="3"
        className="fill-group-ink forced-colors:fill-[CanvasText]"
      />
    </svg>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
