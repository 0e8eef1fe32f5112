// get(id) again and again / Map.get of the same keys.
import { participations, sources } from '@nuclear-security-summits/sdk'
import { countries } from 'countries-list'
import { Country } from 'country-state-city'
import { turns } from './turns.mjs'

const LOOPS = 200

const rate = (keys, get) => {
  const map = new Map(keys.map((key) => [key, get(key)]))
  let seen = 0
  const loop = (one) => () => {
    for (let at = 0; at < LOOPS; at += 1) for (const key of keys) if (one(key) !== undefined) seen += 1
    return seen
  }
  const [ours, theirs] = turns([loop(get), loop((key) => map.get(key))], 25)
  return ours / theirs
}

const codes = Object.keys(countries)
console.log(
  JSON.stringify({
    'sources.get': rate(sources.ids, (id) => sources.get(id)),
    'participations.get': rate(participations.ids, (id) => participations.get(id)),
    'countries-list': rate(codes, (code) => countries[code]),
    'country-state-city': rate(codes, (code) => Country.getCountryByCode(code)),
  }),
)
