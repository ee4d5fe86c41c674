import { writeFileSync } from 'node:fs'
import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import remarkGfm from 'remark-gfm'
import { contentPath } from './lib/content/content-dir'
import { contentlayerFields } from './lib/content/contentlayer-fields'
import { kindNames, kinds, patternOf } from './lib/content/kinds'
import { citationMarks } from './lib/content/mdx/citation-marks'
import { dropHiddenLinks } from './lib/content/mdx/drop-hidden-links'
import { defineTerms } from './lib/content/mdx/define-terms'
import { definedTermsIn } from './lib/content/raw/defined-in-folder'
import { hiddenAddressesIn } from './lib/content/raw/hidden-in-folder'
import { guard } from './lib/content/mdx/guard'
import { headingIds } from './lib/content/mdx/heading-ids'
import { keepOutline } from './lib/content/mdx/outline'
import type { Outline } from './lib/content/schema/outline'
import { phoneLinks } from './lib/content/mdx/phone-links'
import { tableCards } from './lib/content/mdx/table-cards'
import { textsAlone } from './lib/content/mdx/texts-alone'
import { readPlainLineEnds } from './lib/content/read-plain-line-ends'
import { filesOutsideContentlayer, foldersOutsideContentlayer } from './lib/content/not-documents'
import { signaturesIn } from './lib/sign-off/signatures-in'

readPlainLineEnds()

/** The outlines of the texts, by path: they are taken while Contentlayer compiles. */
const outlines = new Map<string, Outline>()

const documentTypes = kindNames.map((name) =>
  defineDocumentType(() => ({
    name,
    filePathPattern: patternOf(name),
    fields: contentlayerFields(kinds[name]),
    ...(kinds[name].format === 'mdx'
      ? {
          contentType: 'mdx',
          computedFields: { outline: { type: 'json', resolve: ({ _id }) => outlines.get(_id) } },
        }
      : { contentType: 'data' }),
  })),
)

export default makeSource({
  contentDirPath: contentPath,
  contentDirExclude: [...filesOutsideContentlayer, ...foldersOutsideContentlayer],
  documentTypes,
  // Without these three a broken file vanishes from the site and the build says nothing.
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
  // Written when all else is there. The library imports it, so that writing mode draws the pages again.
  onSuccess: () => {
    const made = { at: Date.now(), signed: signaturesIn(contentPath) }
    return Promise.resolve(writeFileSync('.contentlayer/made.json', JSON.stringify(made)))
  },
  // So that no author can change the type of a document by writing `type:`.
  fieldOptions: { typeFieldName: 'docType' },
  mdx: {
    remarkPlugins: [
      remarkGfm,
      headingIds,
      guard,
      [dropHiddenLinks, { hidden: hiddenAddressesIn(contentPath) }],
      [keepOutline, { outlines }],
      [defineTerms, { termsFor: definedTermsIn(contentPath) }],
      phoneLinks,
    ],
    rehypePlugins: [citationMarks, tableCards],
    ...textsAlone,
  },
})
