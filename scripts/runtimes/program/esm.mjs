import { summits as summitsOfData } from '@nuclear-security-summits/data/summits'
import { checkRecord } from '@nuclear-security-summits/model'
import { NssError } from '@nuclear-security-summits/model/core'
import * as sdk from '@nuclear-security-summits/sdk'
import { jsonLd } from '@nuclear-security-summits/sdk/jsonld'
import { search } from '@nuclear-security-summits/sdk/search'
import { summits } from '@nuclear-security-summits/sdk/summits'
import { table } from '@nuclear-security-summits/sdk/tables'
import { answers } from './answers.mjs'

const parts = { sdk, summits, search, jsonLd, table, summitsOfData, checkRecord, NssError }
console.log(JSON.stringify(answers(parts)))
