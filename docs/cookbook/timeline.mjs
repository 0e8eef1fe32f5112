import { formatRange, timeline } from '@nuclear-security-summits/sdk'

const entries = timeline({ from: '2016-03-30', to: '2016-04-01', kinds: ['event', 'summit'] })

const items = entries.map(({ id, when, name }) => {
  // An uncertain or approximate date has a sign at its end, which HTML does not know.
  const day = (when.start ?? when.attestedOn?.[0])?.replace(/[?~%]$/, '')
  return `  <li id="${id}"><time datetime="${day}">${formatRange(when)}</time> ${name}</li>`
})
console.log(['<ol>', ...items, '</ol>'].join('\n'))
