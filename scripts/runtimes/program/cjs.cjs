const { summits: summitsOfData } = require('@nuclear-security-summits/data/summits')
const { checkRecord } = require('@nuclear-security-summits/model')
const { NssError } = require('@nuclear-security-summits/model/core')
const sdk = require('@nuclear-security-summits/sdk')
const { jsonLd } = require('@nuclear-security-summits/sdk/jsonld')
const { search } = require('@nuclear-security-summits/sdk/search')
const { summits } = require('@nuclear-security-summits/sdk/summits')
const { table } = require('@nuclear-security-summits/sdk/tables')

const parts = { sdk, summits, search, jsonLd, table, summitsOfData, checkRecord, NssError }
// The questions stand in one file for all; it is the packages that are required.
import('./answers.mjs').then(({ answers }) => {
  console.log(JSON.stringify(answers(parts)))
})
