#!/usr/bin/env node
/**
 * The way in. A Node that is too old stops at the syntax of a library before any line of ours runs, unless the whole program is loaded
 * after it has been asked. So this file imports nothing but Node's own, and has no `await` at its top, which Node 12 cannot read.
 */
import { readFileSync } from 'node:fs'

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const needed: string = engines.node.replace('>=', '')
const own = process.versions.node

/** Major and minor as one number that compares. */
const rank = (version: string): number => {
  const [major, minor] = version.split('.').map(Number)
  return Number(major) * 1000 + Number(minor)
}

if (rank(own) < rank(needed)) {
  console.error(`nss needs Node ${needed} or newer; this is Node ${own} (nodejs.org has it).`)
  process.exitCode = 2
} else void import('./main.js')
