import bcd from '@mdn/browser-compat-data/forLegacyNode'

console.log(bcd.browsers.firefox.name)
