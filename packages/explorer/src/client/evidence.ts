import { type Note, noteMarkup } from '../note.js'
import { element, root } from './dom.js'
import { load } from './load.js'

/** The footnotes of a collection, as data/evidence-*.js brings them. */
interface EvidenceFile {
  readonly notes: readonly Note[]
  readonly of: Readonly<Record<string, readonly number[]>>
}

/** Opens the sources beside what they support. Without a script the marks lead to the foot of the page, or to the record's own. */
export function openEvidence(): void {
  if (!('popover' in HTMLElement.prototype)) return
  const list = element('ol')
  const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×')
  const box = element(
    'div',
    {
      class: 'sources',
      popover: 'auto',
      role: 'dialog',
      'aria-label': 'Sources',
      tabindex: '-1',
      autofocus: '',
    },
    close,
    list,
  )
  close.addEventListener('click', () => box.hidePopover())
  document.body.append(box)

  const open = (anchor: HTMLElement, items: readonly (Node | string)[]) => {
    list.replaceChildren(...items.map((item) => element('li', {}, item)))
    box.showPopover()
    place(box, anchor)
  }
  document.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return
    const link = event.target.closest<HTMLAnchorElement>('.marks a, a.evidence')
    if (!link) return
    event.preventDefault()
    if (!link.matches('.evidence')) return open(link, footnotesOf(link))
    try {
      open(link, await notesOf(link))
    } catch (error) {
      const page = element('a', { href: link.href }, 'the page of the record')
      open(link, [
        element('p', { class: 'failure' }, `${(error as Error).message} The sources are also on `, page, '.'),
      ])
    }
  })
}

/** The footnotes beside which a mark stands, its own first. */
function footnotesOf(mark: HTMLAnchorElement): Node[] {
  const others = mark.closest('.marks')?.querySelectorAll<HTMLAnchorElement>('a') ?? []
  return [mark, ...[...others].filter((one) => one !== mark)].flatMap((one) => {
    const note = document.getElementById(one.hash.slice(1))
    return note ? [fragment(note.innerHTML)] : []
  })
}

/** The footnotes of a record that has its own page. */
async function notesOf(link: HTMLAnchorElement): Promise<Node[]> {
  const { of: id = '' } = link.dataset
  const collection = link.pathname.split('/').at(-2) ?? ''
  const { notes, of } = await load<EvidenceFile>(`evidence-${collection}`)
  return (of[id] ?? []).flatMap((number) => {
    const note = notes[number]
    return note ? [fragment(noteMarkup(root, note).toString())] : []
  })
}

/** Markup of our own making, in which every value is escaped. */
const fragment = (markup: string): DocumentFragment => document.createRange().createContextualFragment(markup)

/** Puts the box below its anchor, or above where there is more room, inside the window. */
function place(box: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect()
  const below = innerHeight - at.bottom
  const left = Math.max(8, Math.min(at.left, innerWidth - box.offsetWidth - 8))
  box.style.left = `${left + scrollX}px`
  box.style.top =
    below > box.offsetHeight || below > at.top
      ? `${at.bottom + scrollY + 4}px`
      : `${Math.max(0, at.top + scrollY - box.offsetHeight - 4)}px`
}
