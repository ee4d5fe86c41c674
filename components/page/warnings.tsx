import { DialText } from '@/components/page/dial-text'

/** Short warnings that stand before what calls for them, the most urgent first; nothing where there are none. */
export function Warnings({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <ul className="my-2 stack-3 border-l-4 border-l-urgent pl-3 leading-normal">
      {texts.map((text) => (
        <li key={text}>
          <DialText text={text} />
        </li>
      ))}
    </ul>
  )
}
