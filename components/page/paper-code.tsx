import { QrCode } from '@/components/page/qr-code'

/** On paper, in CSS pixels. At two a module, each is 0.53 mm wide, which cameras of old phones can read. */
const least = 84
const perModule = 2

/** The code of a page at its foot on paper. */
export function PaperCode({ address }: { address: string }) {
  return (
    <QrCode
      address={address}
      className="mr-4 flex-none"
      sideOf={(modules) => String(Math.max(least, perModule * modules))}
    />
  )
}
