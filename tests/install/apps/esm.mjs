import { topics } from '@nuclear-security-summits/data/topics'
import { checkRecord, lint } from '@nuclear-security-summits/model'
import { NssError as CoreError } from '@nuclear-security-summits/model/core'
import * as sdk from '@nuclear-security-summits/sdk'
import * as sample from '@nuclear-security-summits/sdk/sample'
import { summits } from '@nuclear-security-summits/sdk/summits'
import { answers } from './answers.cjs'

console.log(JSON.stringify(answers({ topics, checkRecord, lint, CoreError, sdk, sample, summits })))
