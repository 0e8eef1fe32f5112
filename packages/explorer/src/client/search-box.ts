import { element } from './dom.js'
import { hrefOf, loadSearch, snippet } from './hits.js'
import type { Found } from './search.js'

/** As many as can be looked over at once; the page of results has all. */
const SHOWN = 8

/** Suggests records while somebody types (a combobox), and brings the keys: "/" and Ctrl-K to the box, arrows through the list. */
export function searchBox(): void {
  const input = document.querySelector<HTMLInputElement>('.search input')
  const form = input?.form
  if (!input || !form) return
  const list = element('ul', { id: 'suggestions', role: 'listbox', 'aria-label': 'Found', hidden: '' })
  form.append(list)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
  }))
    input.setAttribute(name, value)

  let hits: readonly Found[] = []
  let active = -1

  const show = (items: readonly HTMLElement[]) => {
    list.replaceChildren(...items)
    list.hidden = items.length === 0
    input.setAttribute('aria-expanded', String(items.length > 0))
    choose(-1)
  }
  const choose = (index: number) => {
    active = index
    for (const [at, item] of [...list.children].entries())
      item.setAttribute('aria-selected', String(at === index))
    if (index < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `suggestion-${index}`)
  }
  const update = async () => {
    const words = input.value
    try {
      const find = await loadSearch()
      if (words !== input.value) return
      hits = find(words).slice(0, SHOWN)
      show(hits.map(option))
    } catch (error) {
      hits = []
      show([
        element(
          'li',
          { role: 'option', class: 'failure', 'aria-disabled': 'true' },
          `${(error as Error).message} Type again to try again.`,
        ),
      ])
    }
  }

  input.addEventListener('focus', () => void loadSearch().catch(() => undefined), { once: true })
  input.addEventListener('input', update)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return show([])
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && hits.length > 0 && !list.hidden) {
      event.preventDefault()
      choose((active + step + hits.length + (active < 0 && step < 0 ? 1 : 0)) % hits.length)
    }
    const hit = hits[active]
    if (event.key === 'Enter' && hit && !list.hidden) {
      event.preventDefault()
      location.href = hrefOf(hit)
    }
  })
  // A choice with the mouse must not be lost because the box loses the focus first.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest('li') : null
    const hit = item ? hits[[...list.children].indexOf(item)] : undefined
    if (hit) location.href = hrefOf(hit)
  })
  input.addEventListener('blur', () => show([]))
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !isTyping(event.target)
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!slash && !k) return
    event.preventDefault()
    input.focus()
    input.select()
  })
}

function option(hit: Found, index: number): HTMLElement {
  return element(
    'li',
    { role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false' },
    element('b', {}, hit.name),
    ' ',
    element('span', { class: 'aside' }, hit.kind),
    element('span', { class: 'snippet' }, ...snippet(hit)),
  )
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'))
