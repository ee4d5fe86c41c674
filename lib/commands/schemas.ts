import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder } from '@/lib/content/content-dir'
import { jsonSchemas, schemaFolder } from '@/lib/content/editor/json-schemas'

/** `npm run schemas`: writes content/schemas/ anew from the schemas in the code. A test holds the two together. */
const folder = join(contentFolder, schemaFolder)
const schemas = jsonSchemas()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [file, schema] of schemas)
  writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`)
console.log(`${schemas.size} schemas are in ${folder}/.`)
