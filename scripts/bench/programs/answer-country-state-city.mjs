import { Country } from 'country-state-city'

console.log(Country.getCountryByCode('RU').name)
