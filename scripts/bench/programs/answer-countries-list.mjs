import { countries } from 'countries-list'

console.log(countries.RU.name)
