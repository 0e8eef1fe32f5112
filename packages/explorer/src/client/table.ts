import { csvOf, jsonOf, type PlainRow } from '../csv.js'
import { element } from './dom.js'
import { load } from './load.js'

/** The data behind a table, as data/*.js brings it. */
interface DataFile {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: PlainRow }[]
}

/** A table that is filtered and sorted: its state is the address of the page, so that a copied address gives the same view. */
export function enhanceTable(records: HTMLElement): void {
  const body = records.querySelector('tbody')
  if (!body) return
  const rows = [...body.rows]
  const form = records.querySelector<HTMLFormElement>('form.filters')
  if (form) addFilters(form, rows)
  addOrder(records, body, rows, form !== null)
  addDownloads(records, body)
}

/** Changes what the address of the page says about the table, without a new page. */
function setInAddress(name: string, value: string): void {
  const address = new URL(location.href)
  if (value === '') address.searchParams.delete(name)
  else address.searchParams.set(name, value)
  history.replaceState(null, '', address)
}

function addFilters(form: HTMLFormElement, rows: readonly HTMLTableRowElement[]): void {
  const controls = [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')]
  const output = form.querySelector('output')
  const texts = rows.map((row) => fold(row.textContent ?? ''))
  const filter = () => {
    const wanted = controls
      .map(({ name, value }) => [name, value] as const)
      .filter(([, value]) => value.trim() !== '')
    let shown = 0
    for (const [index, row] of rows.entries()) {
      row.hidden = !wanted.every(([name, value]) =>
        name === 'words'
          ? fold(value)
              .split(/\s+/)
              .every((word) => texts[index]?.includes(word))
          : row.getAttribute(`data-${name}`)?.split(' ').includes(value),
      )
      if (!row.hidden) shown += 1
    }
    if (output) output.textContent = shown === rows.length ? `All ${shown}` : `${shown} of ${rows.length}`
  }
  const address = new URLSearchParams(location.search)
  for (const control of controls) {
    const value = address.get(control.name) ?? ''
    if (control instanceof HTMLInputElement || [...control.options].some((one) => one.value === value))
      control.value = value
    control.addEventListener('input', () => {
      setInAddress(control.name, control.value)
      filter()
    })
  }
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => {
    for (const { name } of controls) setInAddress(name, '')
    // The controls are empty only after the event.
    setTimeout(filter)
  })
  form.hidden = false
  filter()
}

/** Without accents and capitals. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A button in each head that can be sorted by; the second press turns the order round. */
function addOrder(
  records: HTMLElement,
  body: HTMLTableSectionElement,
  rows: readonly HTMLTableRowElement[],
  inAddress: boolean,
): void {
  const heads = [...records.querySelectorAll<HTMLTableCellElement>('thead th')]
  const sort = (head: HTMLTableCellElement, descending: boolean) => {
    const column = heads.indexOf(head)
    const numbers = head.matches('.number')
    const values = new Map(rows.map((row) => [row, sortValue(row, column)]))
    const sorted = [...rows].sort((a, b) => {
      const [one = '', other = ''] = [values.get(a), values.get(b)]
      // What has no value comes last, whatever the order.
      if ((one === '') !== (other === '')) return one === '' ? 1 : -1
      const order = numbers
        ? Number.parseFloat(one) - Number.parseFloat(other)
        : one.localeCompare(other, 'en', { numeric: true })
      return descending ? -order : order
    })
    body.append(...sorted)
    for (const one of heads) one.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
  }
  const wanted = inAddress ? (new URLSearchParams(location.search).get('sort') ?? '') : ''
  for (const head of heads) {
    const { column } = head.dataset
    if (column === undefined) continue
    // A head that is a link stays one; the button is beside it.
    const linked = head.querySelector('a') !== null
    const button = element(
      'button',
      { type: 'button', class: 'order', ...(linked ? { 'aria-label': `Sort by ${head.textContent}` } : {}) },
      ...(linked ? [] : [...head.childNodes]),
    )
    button.addEventListener('click', () => {
      const descending = head.getAttribute('aria-sort') === 'ascending'
      sort(head, descending)
      if (inAddress) setInAddress('sort', `${descending ? '-' : ''}${column}`)
    })
    head.append(button)
    if (wanted.replace(/^-/, '') === column) sort(head, wanted.startsWith('-'))
  }
}

/** A cell by which its row sorts: its value, else its text without footnotes. */
const sortValue = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column]
  if (cell?.dataset.sort !== undefined) return cell.dataset.sort
  const plain = cell?.cloneNode(true)
  if (!(plain instanceof HTMLElement)) return ''
  for (const one of plain.querySelectorAll('.marks, .evidence, .aside')) one.remove()
  return plain.textContent?.trim() ?? ''
}

/** The rows that are left, in their order, as files. */
function addDownloads(records: HTMLElement, body: HTMLTableSectionElement): void {
  const place = records.querySelector<HTMLElement>('.downloads')
  const name = records.dataset.file
  if (!place || name === undefined) return
  place.hidden = false
  const status = place.querySelector('[role=status]')
  for (const link of place.querySelectorAll<HTMLAnchorElement>('a[data-form]'))
    link.addEventListener('click', async (event) => {
      event.preventDefault()
      try {
        const file = await load<DataFile>(name)
        const rows = rowsOf(
          file,
          [...body.rows].filter((row) => !row.hidden).map((row) => row.dataset.key ?? ''),
        )
        const csv = link.dataset.form === 'csv'
        save(
          csv ? csvOf(file.columns, rows) : jsonOf(rows),
          csv ? 'text/csv' : 'application/json',
          `${name}.${csv ? 'csv' : 'json'}`,
        )
        if (status) status.textContent = `${rows.length} rows.`
      } catch (error) {
        if (status) status.textContent = `${(error as Error).message} Try again.`
      }
    })
}

/** The rows with these keys, in the order of the keys. */
function rowsOf({ rows }: DataFile, keys: readonly string[]): PlainRow[] {
  const byKey = new Map<string, PlainRow[]>()
  for (const { key, cells } of rows) byKey.set(key, [...(byKey.get(key) ?? []), cells])
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

function save(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = element('a', { href: address, download: name })
  link.click()
  // The browser has taken it over once the click is done.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
