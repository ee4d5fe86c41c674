import { finishGuide } from '@/lib/export/finish-guide'
import { presentChromium } from '@/lib/browser/find-chromium'

/** Last part of `npm run build`. Tests that build other guides say PACKET_FILES=none: the guide's own paper is looked at. */
if (process.env.PACKET_FILES === 'none') await finishGuide('none', undefined)
else await finishGuide('where possible', presentChromium())
