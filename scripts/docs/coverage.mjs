// @ts-check
/** A page of the reference: in how many records each field is filled, and how well citations support what it says. */

/** @typedef {{ filled: number, grades: Map<string, number> }} Count */

/** Grades of coverage as the lint counts them, best first. */
const GRADES = ['section', 'page', 'field', 'record', 'none']

/**
 * @param {any} model the built model
 * @param {any} data the built data package
 * @returns {string}
 */
export function coveragePage(model, data) {
  /** @type {Map<string, number>} */
  const totals = new Map()
  const add = (/** @type {Map<string, number>} */ map, /** @type {string} */ key) =>
    map.set(key, (map.get(key) ?? 0) + 1)
  /** @type {Map<string, { records: number, fields: Map<string, Count> }>} */
  const shapes = new Map()
  for (const kind of model.KIND_NAMES)
    for (const record of data[model.KINDS[kind].collection]()) {
      const name = model.interfaceOf(model.typeOf(kind), record)
      const shape = shapes.get(name) ?? { records: 0, fields: new Map() }
      shapes.set(name, shape)
      shape.records += 1
      const facts = model.coverageOf({ kind, record })
      for (const field of model.shapes()[name].fields) {
        const count = shape.fields.get(field.name) ?? { filled: 0, grades: new Map() }
        shape.fields.set(field.name, count)
        if (Object.hasOwn(record, field.name)) count.filled += 1
        for (const { pointer, grade = 'none' } of facts)
          if (model.isWithin(pointer, `/${field.name}`)) {
            add(count.grades, grade)
            add(totals, grade)
          }
      }
    }

  const numbers = (/** @type {Map<string, number>} */ grades) =>
    GRADES.map((grade) => grades.get(grade) ?? '').join(' | ')
  const sections = [...shapes].map(([name, { records, fields }]) => {
    const rows = [...fields]
      .filter(([field]) => field !== '$schema')
      .map(
        ([field, { filled, grades }]) =>
          `| \`${field}\` | ${Math.round((100 * filled) / records)} % | ${numbers(grades)} |`,
      )
    return `## ${name}: ${records}\n\n${HEAD}\n${rows.join('\n')}`
  })
  return `# Coverage

In how many records of version ${data.manifest().version} each field is filled, and how many facts in it rest on a citation that names a
section of the source or a span in it, a page, the whole source for that field, the whole source for the whole record, or nothing. All
in all: ${GRADES.map((grade) => `${grade} ${totals.get(grade) ?? 0}`).join(', ')}. Sources describe themselves, and the place of a mention is its
evidence: of those nothing is counted.

${sections.join('\n\n')}
`
}

const HEAD = `| Field | Filled | ${GRADES.join(' | ')} |\n|---|---:|${'---:|'.repeat(GRADES.length)}`
