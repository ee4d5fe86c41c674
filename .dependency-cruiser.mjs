/**
 * The floors of the house: imports run down, never up, and never in a circle, between files or between folders.
 * README, "How it is built", draws them; `npm run lint` holds them. A message names the floor and says what to do.
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** From the top. Rooms on one floor do not know each other, but for those in one entry, which is one room. */
const floors = [
  ['^app/', '^lib/commands/'],
  ['^components/', '^lib/export/'],
  ['^lib/library/', '^lib/check/'],
  ['^lib/sign-off/'],
  ['^lib/content/'],
  ['^lib/program/', '^lib/search/'],
  ['^lib/brand/', '^lib/browser/', '^lib/words/', '^lib/dates/', '^lib/links/'],
]

const tests = '\\.test\\.tsx?$|^tests/'

const floorRules = floors.flatMap((rooms, place) =>
  rooms.map((room) => {
    const above = floors.slice(0, place).flat()
    const beside = rooms.filter((one) => one !== room)
    const name = room.slice(1, -1)
    return {
      name: `floor-${floors.length - place}-${name.replace('/', '-')}`,
      severity: 'error',
      comment: `${name} stands on floor ${floors.length - place}: it may import floors below it, not ${[...beside, ...above].map((one) => one.slice(1, -1)).join(', ')}. Take what you need as a parameter or a prop, or move the shared part down.`,
      from: { path: room, pathNot: tests },
      to: { path: [...above, ...beside, '^tests/'].filter((one) => !allowed(room, one)) },
    }
  }),
)

/** Arrows on one floor that are meant: routes may ask the export where its files stand. */
function allowed(from, to) {
  return from === '^app/' && to === '^lib/export/'
}

export default {
  forbidden: [
    ...floorRules,
    {
      name: 'no-circle-of-files',
      severity: 'error',
      comment: 'These files import each other in a circle. Move what both need into a third file below them.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circle-of-folders',
      severity: 'error',
      scope: 'folder',
      comment: 'These folders import each other in a circle. Move what both need into the lower one.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-the-library-reads-contentlayer',
      severity: 'error',
      comment: 'Only lib/library/read-generated.ts reads what Contentlayer made. Ask @/lib/library/door.',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/library/read-generated\\.ts$' },
      to: { path: '^\\.contentlayer/' },
    },
    {
      name: 'components-take-props',
      severity: 'error',
      comment:
        'A component takes its data by props, and knows types and pure functions. Let the route in app/ ask the door or read the file, and pass the result.',
      from: { path: '^components/', pathNot: tests },
      to: {
        path: [
          '^lib/library/door',
          '^lib/library/read-generated',
          '^lib/content/raw/',
          '^lib/sign-off/',
          '^lib/brand/',
        ],
      },
    },
    {
      name: 'components-read-no-files',
      severity: 'error',
      comment: 'A component reads no files. Take the data by props.',
      from: { path: '^components/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'lib-knows-no-react',
      severity: 'error',
      comment: 'lib/ knows neither React nor Next. Put this into components/ or app/.',
      from: { path: '^lib/', pathNot: tests },
      to: { path: 'node_modules/(react|react-dom|next)/' },
    },
    {
      name: 'program-structure-is-its-own',
      severity: 'error',
      comment:
        'The program structure knows nothing of this site: import lib/program or lib/words/fill, or take it as a prop.',
      from: { path: '^components/program-structure/', pathNot: tests },
      to: {
        path: '^(components|lib|app)/',
        pathNot: '^(components/program-structure/|lib/program/|lib/words/fill\\.ts$)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: ['^(\\.next|\\.export|out|\\.publishers|tests)/', '\\.test\\.tsx?$', '^\\.contentlayer/.*json$'],
    },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
  },
}
