import { people, states } from '@nuclear-security-summits/sdk'

// States have ISO codes, and every runtime knows their names in many languages.
for (const language of ['fr', 'ru', 'ko', 'ar']) {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  console.log(['RU', 'KR', 'NL'].map((code) => names.of(states.find(code).iso2)).join(', '))
}

// People have the spellings in which sources print them, and any of them finds the record.
const zakharova = people.find('Мария Захарова')
console.log(zakharova.id)
for (const { value, lang, type } of zakharova.labels ?? []) console.log(value, lang, type)
