import { contentFolder } from '@/lib/content/content-dir'
import { addHeadingIds } from '@/lib/content/editor/add-heading-ids'

const changed = addHeadingIds(contentFolder)
console.log(changed.length === 0 ? 'Every heading has an id.' : `Added ids in:\n${changed.join('\n')}`)
