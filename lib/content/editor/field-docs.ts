import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** What each field of one object is for. */
type FieldDocs = ReadonlyMap<string, string>

/** The doc comments of the schemas, found by the names of the fields that stand together. */
export type DocIndex = (names: readonly string[]) => FieldDocs | undefined

/**
 * Reads the doc comments beside the fields of every object in the schema files below lib/, so that what a field means
 * stands once, in the code, and editors show it. Two objects with the same names would share their comments.
 */
export function readFieldDocs(): DocIndex {
  const index = new Map<string, FieldDocs>()
  const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /schema/.test(file) && file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  for (const file of files) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join('lib', file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    )
    const visit = (node: ts.Node) => {
      if (ts.isObjectLiteralExpression(node)) {
        const docs = docsOf(node, source)
        if (docs.size > 0) index.set(keyOf([...docs.keys()]), docs)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return (names) => index.get(keyOf(names))
}

function keyOf(names: readonly string[]): string {
  return names.toSorted().join(' ')
}

function docsOf(object: ts.ObjectLiteralExpression, source: ts.SourceFile): Map<string, string> {
  const docs = new Map<string, string>()
  for (const property of object.properties) {
    if (ts.isSpreadAssignment(property)) {
      const spread = objectNamed(property.expression.getText(source), source)
      if (spread !== undefined) for (const [name, doc] of docsOf(spread, source)) docs.set(name, doc)
    } else docs.set(textOf(property.name), commentOf(property))
  }
  return docs
}

/** The object of `const dated = { … }`, which others spread. */
function objectNamed(name: string, source: ts.SourceFile): ts.ObjectLiteralExpression | undefined {
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue
    const found = statement.declarationList.declarations.find(
      (one) => one.name.getText(source) === name,
    )?.initializer
    if (found !== undefined && ts.isObjectLiteralExpression(found)) return found
  }
  return undefined
}

function textOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : ''
}

function commentOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').replaceAll(/\s+/g, ' ').trim()
}
