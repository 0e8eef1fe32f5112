const { topics } = require('@nuclear-security-summits/data/topics')
const { checkRecord, lint } = require('@nuclear-security-summits/model')
const { NssError: CoreError } = require('@nuclear-security-summits/model/core')
const sdk = require('@nuclear-security-summits/sdk')
const sample = require('@nuclear-security-summits/sdk/sample')
const { summits } = require('@nuclear-security-summits/sdk/summits')
const { answers } = require('./answers.cjs')

console.log(JSON.stringify(answers({ topics, checkRecord, lint, CoreError, sdk, sample, summits })))
