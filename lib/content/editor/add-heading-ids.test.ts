import { expect, test } from 'vitest'
import { withHeadingIds } from '@/lib/content/editor/add-heading-ids'

test.each([
  ['a heading', '## Do I have to stop?', '## Do I have to stop? {/* #do-i-have-to-stop */}'],
  ['spaces at its end', '## Alcohol  \n\nText', '## Alcohol {/* #alcohol */}\n\nText'],
  ['an id that is there', '## Alcohol {/* #drink */}', '## Alcohol {/* #drink */}'],
  [
    'two alike',
    '## More\n\n## More\n\n### More',
    '## More {/* #more */}\n\n## More {/* #more-2 */}\n\n### More {/* #more-3 */}',
  ],
  [
    'one like an id further down',
    '## More\n\n## Less {/* #more */}',
    '## More {/* #more-2 */}\n\n## Less {/* #more */}',
  ],
  ['an id of the layout', '## Sources', '## Sources {/* #sources-2 */}'],
  [
    'marks in its words',
    '## **Bold** & `code` [link](/help/)',
    '## **Bold** & `code` [link](/help/) {/* #bold-code-link */}',
  ],
  ['accents', '## Café, día y niño', '## Café, día y niño {/* #cafe-dia-y-nino */}'],
  ['no letters at all', '## 。。。', '## 。。。 {/* #part */}'],
  ['signs at both ends', '## Alcohol ##', '## Alcohol {/* #alcohol */}'],
  ['a line below it', 'Alcohol\n-------\n\nText', 'Alcohol {/* #alcohol */}\n-------\n\nText'],
  [
    'line ends of Windows',
    '---\r\ntitle: x\r\n---\r\n\r\n## Alcohol\r\n\r\nText\r\n',
    '---\r\ntitle: x\r\n---\r\n\r\n## Alcohol {/* #alcohol */}\r\n\r\nText\r\n',
  ],
  ['a heading in a quotation', '> ## Alcohol', '> ## Alcohol {/* #alcohol */}'],
  ['no heading', 'Text # with a sign', 'Text # with a sign'],
])('ids for %s', (_, before, after) => {
  expect(withHeadingIds(before)).toBe(after)
  expect(withHeadingIds(after)).toBe(after)
})
