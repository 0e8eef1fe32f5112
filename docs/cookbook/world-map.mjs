import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { attendance, states } from '@nuclear-security-summits/sdk'
import { geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'

// The outlines come as a package, so nothing is fetched. Their ids are ISO 3166-1 numeric codes.
const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json')
const atlas = JSON.parse(readFileSync(file, 'utf8'))

const outcomes = new Map(
  attendance({ summit: 'summit:nss-2016' }).flatMap(({ party, outcome }) => {
    // Organizations came too, and have no place on a map.
    const state = states.find(party)
    return state ? [[state.isoNumeric, outcome]] : []
  }),
)

const path = geoPath(geoEqualEarth().fitWidth(720, { type: 'Sphere' })).digits(0)
const countries = feature(atlas, atlas.objects.countries).features.map((country) => {
  const outcome = outcomes.get(country.id) ?? 'none'
  const title = `${country.properties.name}: ${outcome}`
  return `<path class="${outcome}" d="${path(country) ?? ''}"><title>${title}</title></path>`
})

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 351" role="img">
<title>Who came to Washington in 2016</title>
<style>path { fill: #ddd; stroke: #fff } .present { fill: #2b6cb0 } .absent { fill: #c05621 }</style>
${countries.join('\n')}
</svg>`)
