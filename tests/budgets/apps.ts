/** Typical apps, as programs. */
import { scope } from '../support/packed.ts'

const from = (names: string, entry: string): string => `import ${names} from '${scope}/${entry}'`

export const APPS: Readonly<Record<string, string>> = {
  'name of a state, by id': `${from('{ statesById }', 'sdk/states')}
console.log(statesById()['state:rus'].name)`,
  'name of a state, by collection': `${from('{ states }', 'sdk/states')}
console.log(states.byId['state:rus'].name)`,
  'attendance matrix': `${from('{ matrix }', 'sdk/delegations')}
console.log(matrix())`,
  'evidence of one fact': `${from('{ explain }', 'sdk/evidence')}
console.log(explain('part:nss-2016.rus', 'reasons').text)`,
  'validate one record': `${from('{ topicErrors }', 'model/validate')}
console.log(topicErrors(JSON.parse(prompt())))`,
  'validate any record': `${from('{ schemaErrors }', 'model/validators')}
console.log(schemaErrors('topic', JSON.parse(prompt())))`,
  search: `${from('{ search }', 'sdk/search')}
console.log(search(prompt()))`,
  everything: `${from('* as sdk', 'sdk')}
console.log(sdk)`,
}

/** Constants, each with the entry from which it comes: none has any data in it. */
export const CONSTANTS: readonly (readonly [name: string, entry: string])[] = [
  ['BASE_IRI', 'model'],
  ['BASE_IRI', 'model/core'],
  ['KIND_NAMES', 'model'],
  ['KIND_NAMES', 'model/core'],
  ['CITE_STYLES', 'sdk'],
  ['CITE_STYLES', 'sdk/cite'],
  ['OMISSIONS', 'sdk/jsonld'],
]
