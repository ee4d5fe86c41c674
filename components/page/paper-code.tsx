import { qrPath } from '@/lib/links/qr-path'

/** A whole address as a code, for the camera of a phone. Beside it the address stands in words. */
export function PaperCode({ address }: { address: string }) {
  const { size, path } = qrPath(address)
  return (
    <svg
      aria-hidden="true"
      className="mr-4 flex-none"
      fill="none"
      height="84"
      stroke="#000"
      strokeWidth="1"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      width="84"
    >
      <path d={path} />
    </svg>
  )
}
