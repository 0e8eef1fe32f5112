/** As the system has it, or light, or dark. */
export const CHOICES = ['system', 'light', 'dark'] as const

/** One of {@link CHOICES}. */
export type Choice = (typeof CHOICES)[number]

const KEY = 'nss-colours'

/** What the reader chose; a browser may keep nothing, and then it is the system's. */
export function chosen(): Choice {
  try {
    return CHOICES.find((one) => one === localStorage.getItem(KEY)) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Shows the colours. */
export function show(choice: Choice): void {
  document.documentElement.dataset.colours = choice
}

/** Remembers the choice, where the browser lets it. */
export function remember(choice: Choice): void {
  try {
    localStorage.setItem(KEY, choice)
  } catch {
    // Then it holds for this page.
  }
}
