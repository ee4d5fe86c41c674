import { Citation } from '@/components/page/citation'
import type { CitationContext } from '@/components/page/citation'

type CitesProps = { keys: readonly string[] | undefined; context: CitationContext }

/** The numbers of some sources behind what rests on them, never alone on a line. */
export function Cites({ keys = [], context }: CitesProps) {
  return keys.map((key) => (
    <sup key={key}>
      {'\u00a0'}
      <Citation context={context} sourceKey={key} />
    </sup>
  ))
}
