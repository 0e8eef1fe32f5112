// @ts-check
/** docs/fields.md: every field of every record. */

/**
 * @typedef {object} Field as the table of fields has it
 * @property {string} name
 * @property {string} description
 * @property {unknown} [example]
 * @property {true} [optional]
 * @property {true} [factual]
 * @property {true} [list]
 * @property {string} [key]
 * @property {string} [type]
 * @property {readonly string[]} [refs]
 * @property {string} [plain]
 * @property {readonly unknown[]} [values]
 */

/** @typedef {{ description: string, fields: readonly Field[] } | { description: string, by: string, branches: Record<string, string> }} Shape */

/** @type {Record<string, string>} */
const FORMS = {
  date: 'EDTF date',
  instant: 'moment, RFC 3339',
  address: 'web address',
  mixed: 'text or number',
}

const code = (/** @type {unknown} */ value) => `\`${JSON.stringify(value).replaceAll('|', '\\|')}\``
const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const link = (/** @type {string} */ name) => `[${name}](#${name.toLowerCase()})`

/** @param {Field} field */
function typeOf({ type, refs, plain, list, values }) {
  const one = type
    ? link(type)
    : refs
      ? `id of ${refs.length > 4 ? 'any record' : refs.join(', ')}`
      : values && values.length > 0 && typeof values[0] === 'string'
        ? 'word'
        : (FORMS[plain ?? ''] ?? plain ?? 'text')
  return list ? `list of ${one}` : one
}

/** @param {Field} field */
const meaningOf = ({ description, values, key }) =>
  cell(
    [
      description,
      ...(values && values.length > 1 ? [`One of ${values.map((one) => `\`${one}\``).join(', ')}.`] : []),
      ...(key ? [`Its elements are named by their \`${key}\`.`] : []),
    ].join(' '),
  )

/** @param {string} name @param {Shape} shape */
function section(name, shape) {
  const head = `### ${name}\n\n${shape.description}`
  if ('by' in shape) {
    const rows = Object.entries(shape.branches).map(([tag, branch]) => `| \`${tag}\` | ${link(branch)} |`)
    return `${head}\n\n| \`${shape.by}\` | Fields |\n|---|---|\n${rows.join('\n')}`
  }
  const rows = shape.fields.map((field) =>
    [
      `\`${field.name}\`${field.optional ? '' : ' *'}`,
      typeOf(field),
      meaningOf(field),
      field.example === undefined ? '' : code(field.example),
      field.factual ? 'fact' : '',
    ].join(' | '),
  )
  return `${head}\n\n| Field | Type | What it says | Example | Rests on |\n|---|---|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`
}

/**
 * @param {Record<string, Shape>} shapes every interface and union of the model
 * @param {readonly string[]} kinds the interfaces of the kinds of record; the others are parts of those
 */
export function fieldsPage(shapes, kinds) {
  const branches = (/** @type {string} */ name) => {
    const shape = shapes[name]
    return shape && 'by' in shape ? [name, ...new Set(Object.values(shape.branches))] : [name]
  }
  const records = kinds.flatMap(branches)
  const parts = Object.keys(shapes).filter((name) => !records.includes(name))
  const sections = (/** @type {readonly string[]} */ names) =>
    names.map((name) => section(name, /** @type {Shape} */ (shapes[name]))).join('\n\n')
  return `# Fields

Made from the interfaces of the model by \`pnpm build:docs\`. A field with \`*\` is in every record of its kind; another is absent where
nothing is known. A **fact** says something about the world and rests on a citation; the rest is our wording, sorting or pointing.
Dates are in the Extended Date/Time Format: \`2016-03\` is a month, \`?\` is uncertain, \`~\` about. A pointer into a record names the elements of
a list by their key: \`/counts/states\`. In how many records each is filled, and how well citations support it, stands in the reference that
\`pnpm docs:api\` writes. The tables of a release have a dictionary of their own, see [query.md](query.md).
Since which version a field is there is not said, as nothing is released yet; \`changes.json\` will name each field that is added.

## Records

${sections(records)}

## Parts of records, and what the tools write

${sections(parts)}
`
}
