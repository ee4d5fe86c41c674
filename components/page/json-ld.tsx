import { asScriptText } from '@/lib/library/json-ld'

/** Structured data: text for machines, never run. */
export function JsonLd({ data }: { data: object }) {
  return <script dangerouslySetInnerHTML={{ __html: asScriptText(data) }} type="application/ld+json" />
}
