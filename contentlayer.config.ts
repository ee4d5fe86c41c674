import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import rehypeCitation from 'rehype-citation'
import remarkGfm from 'remark-gfm'
import { contentPath } from './lib/content/content-dir'
import { contentlayerFields } from './lib/content/contentlayer-fields'
import { kindNames, kinds, patternOf } from './lib/content/kinds'
import { filesOutsideContentlayer, foldersOutsideContentlayer } from './lib/content/other-files'
import { citationMarks } from './lib/content/mdx/citation-marks'
import { dropHiddenLinks } from './lib/content/mdx/drop-hidden-links'
import { hiddenAddressesIn } from './lib/content/raw/hidden-in-folder'
import { guard } from './lib/content/mdx/guard'
import { headingIds } from './lib/content/mdx/heading-ids'
import { phoneLinks } from './lib/content/mdx/phone-links'
import { readPlainLineEnds } from './lib/content/read-plain-line-ends'

readPlainLineEnds()

const documentTypes = kindNames.map((name) =>
  defineDocumentType(() => ({
    name,
    filePathPattern: patternOf(name),
    contentType: kinds[name].format === 'mdx' ? 'mdx' : 'data',
    fields: contentlayerFields(kinds[name]),
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
  // So that no author can change the type of a document by writing `type:`.
  fieldOptions: { typeFieldName: 'docType' },
  mdx: {
    remarkPlugins: [
      remarkGfm,
      headingIds,
      guard,
      [dropHiddenLinks, { hidden: hiddenAddressesIn(contentPath) }],
      phoneLinks,
    ],
    rehypePlugins: [
      [
        rehypeCitation,
        {
          path: `${contentPath}/`,
          bibliography: 'sources.json',
          csl: 'vancouver',
          linkCitations: true,
          // We print the list ourselves, with the kind of each source and what is still to be checked.
          suppressBibliography: true,
        },
      ],
      citationMarks,
    ],
  },
})
