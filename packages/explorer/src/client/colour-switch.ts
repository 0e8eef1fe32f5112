import { CHOICES, type Choice, chosen, remember, show } from './colours.js'
import { element } from './dom.js'

const WORDS: Readonly<Record<Choice, string>> = { system: 'auto', light: 'light', dark: 'dark' }

/** A choice of colours at the foot of the page. */
export function addColourSwitch(): void {
  const select = element(
    'select',
    {},
    ...CHOICES.map((choice) => {
      const option = element('option', { value: choice }, WORDS[choice])
      option.selected = choice === chosen()
      return option
    }),
  )
  select.addEventListener('change', () => {
    const choice = CHOICES.find((one) => one === select.value) ?? 'system'
    remember(choice)
    show(choice)
  })
  document
    .querySelector('.masthead')
    ?.append(element('label', { class: 'colours' }, element('span', {}, 'Colours '), select))
}
