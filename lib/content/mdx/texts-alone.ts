import type { MDXOptions } from 'contentlayer2/core'

/**
 * How Contentlayer's bundler compiles a text: alone. Ours import nothing (`guard` sees to that), so there is nothing to
 * look for and nothing to bundle, and the front matter is not a part of the code. The result is the body of a function
 * whose first argument is React's JSX functions.
 */
export const textsAlone: Pick<MDXOptions, 'mdxOptions' | 'esbuildOptions'> = {
  mdxOptions: (options) => ({
    ...options,
    outputFormat: 'function-body',
    remarkPlugins: options.remarkPlugins?.filter((plugin) => !isFrontMatterExport(plugin)),
  }),
  esbuildOptions: ({ plugins, ...options }) => ({
    ...options,
    bundle: false,
    format: undefined,
    globalName: undefined,
    minify: false,
    plugins: plugins?.filter(({ name }) => needed.includes(name)),
  }),
}

/** Of the bundler's plugins those that hand the text over and compile it. */
const needed: readonly string[] = ['inMemory', '@mdx-js/esbuild']

/** The bundler's own plugin that makes an export of the front matter: it alone is given a name for it. */
function isFrontMatterExport(plugin: unknown): boolean {
  return Array.isArray(plugin) && JSON.stringify(plugin[1]) === '{"name":"frontmatter"}'
}
