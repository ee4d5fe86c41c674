/**
 * Rules for the built pages. Each change to the recommended set carries its reason.
 * @type {import('html-validate').ConfigData}
 */
export default {
  root: true,
  elements: ['html5'],
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // React writes `<br/>` and `<!DOCTYPE>`, and no line ends: bytes that nobody reads.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // A browser reads capitals in an SVG's attributes (viewBox) as they are.
    'attr-case': ['error', { style: 'camelcase', ignoreForeign: true }],
    // The title carries the site's name for a tab; search results cut it, and the links test reads it whole.
    'long-title': 'off',
    // Numbers are broken where people read them out; white-space in CSS keeps them on one line.
    'tel-non-breaking': 'off',
    // One round trip on a first visit: the style of every page is inline, and its hash is in the policy.
    'require-sri': 'off',
    // Ids of headings are promises to readers (published.json), and may begin with a figure.
    'valid-id': ['error', { relaxed: true }],
  },
}
