// @ts-check
/**
 * Makes from the interfaces in src/kinds/ what must not be written twice:
 *   schemas/*.schema.json        JSON Schemas (draft-07), committed
 *   src/generated/shapes.ts      the table of fields: order, grade, keys of lists, references, examples
 *   src/generated/field-names.ts the names alone, by kind
 *   src/generated/checks.ts      validators of one kind each, small
 *   src/generated/quick.ts       yes or no, for src/validators.ts alone
 *   src/generated/validators.js  stand-alone validators compiled by ajv
 * `--check` writes nothing and exits 1 when the committed schemas are not what the interfaces say.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { compileChecks } from './checks.mjs'
import { readInterfaces } from './interfaces.mjs'
import { compileQuick } from './quick.mjs'
import { kindSchemas, readSchema } from './schemas.mjs'
import { shapesOf } from './shapes.mjs'
import { compileValidators } from './validators.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')

/** The table of kinds is TypeScript; its types are stripped and it is run as it stands. */
async function kindTable() {
  const source = readFileSync(join(root, 'src/kind-table.ts'), 'utf8')
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`)
}

/** Names of the fields of a type as it is shipped; of a union, of all its branches. @param {string} type @returns {string[]} */
function fieldNames(type) {
  const shape = /** @type {any} */ (shapes)[type]
  if (shape.fields)
    return shape.fields
      .map((/** @type {any} */ { name }) => name)
      .filter((/** @type {string} */ name) => name !== '$schema')
  return [...new Set(/** @type {string[]} */ (Object.values(shape.branches)).flatMap(fieldNames))]
}

const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`

const table = await kindTable()
const files = readdirSync(join(root, 'src/kinds'))
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => join(root, 'src/kinds', name))

const interfaces = readInterfaces(files)
const definitions = readSchema(files, interfaces, table)
const schemas = kindSchemas(definitions, table)
const shapes = shapesOf(definitions, interfaces, table)

const schemaFiles = new Map(
  Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, json(schema)]),
)
const schemaDir = join(root, 'schemas')

if (check) {
  const present = new Set(readdirSync(schemaDir))
  const wrong = [...schemaFiles].filter(
    ([name, text]) => !present.has(name) || readFileSync(join(schemaDir, name), 'utf8') !== text,
  )
  const extra = [...present].filter((name) => !schemaFiles.has(name))
  for (const name of [...wrong.map(([file]) => file), ...extra])
    console.error(
      `packages/model/schemas/${name} is not what src/kinds/ says. Run "pnpm build" and commit the schemas.`,
    )
  process.exit(wrong.length + extra.length > 0 ? 1 : 0)
}

rmSync(schemaDir, { recursive: true, force: true })
mkdirSync(schemaDir, { recursive: true })
for (const [name, text] of schemaFiles) writeFileSync(join(schemaDir, name), text)

const generated = join(root, 'src/generated')
mkdirSync(generated, { recursive: true })
writeFileSync(
  join(generated, 'shapes.ts'),
  `// Generated from src/kinds/ by scripts/generate.mjs.
import type { Shapes } from '../shape.js'

let made: Shapes | undefined

// As text in a function: an engine skips it until somebody asks, and reads it in less time than an object written out.
const read = (): Shapes =>
  JSON.parse(
    '${JSON.stringify(shapes).replace(/[\\']/g, '\\$&')}',
  )

/**
 * The table of fields: every interface and union of the model with its fields, as the interfaces in src/kinds/ declare them. Read at
 * the first call.
 *
 * @example
 * shapes().Topic?.description
 */
export function shapes(): Shapes {
  made ??= read()
  return made
}
`,
)
const fieldNamesOf = Object.entries(table.KINDS).map(([kind, row]) => ({ kind, names: fieldNames(row.type) }))
writeFileSync(
  join(generated, 'field-names.ts'),
  `// Generated from src/kinds/ by scripts/generate.mjs.
import type { KindName } from '../ids.js'

${fieldNamesOf
  .map(
    ({ kind, names }) => `/** Names of the fields that a shipped record of the kind \`${kind}\` can have. */
export const ${kind}Fields: readonly string[] = ${JSON.stringify(names)}
`,
  )
  .join('\n')}
/** Names of the fields that a shipped record of each kind can have. A bundler keeps all of it: for one kind there is a list of its own. */
export const FIELD_NAMES: Readonly<Record<KindName, readonly string[]>> = {
${fieldNamesOf.map(({ kind }) => `  ${kind}: ${kind}Fields,\n`).join('')}}
`,
)
writeFileSync(join(generated, 'checks.ts'), compileChecks(schemas, table.SLUG))
writeFileSync(join(generated, 'quick.ts'), await compileQuick(schemas))
const validators = await compileValidators(schemas)
writeFileSync(join(generated, 'validators.js'), validators.code)
writeFileSync(join(generated, 'validators.d.ts'), validators.types)
