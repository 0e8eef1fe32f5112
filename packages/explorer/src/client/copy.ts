import { element } from './dom.js'

/** A button on each block that is made to be copied. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.copy')) {
    const text = block.querySelector('pre')
    const name = block.querySelector('h3')?.textContent ?? ''
    if (!text) continue
    const button = element('button', { type: 'button', 'aria-label': `Copy ${name}` }, 'Copy')
    button.addEventListener('click', async () => {
      button.textContent = (await copy(text)) ? 'Copied' : 'Selected: press Ctrl C'
    })
    block.querySelector('h3')?.append(button)
  }
}

/** Copies the text; where the browser forbids it, selects it and gives `false`. */
async function copy(text: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.textContent ?? '')
    return true
  } catch {
    getSelection()?.selectAllChildren(text)
    return false
  }
}
