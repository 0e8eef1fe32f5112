// All lint rules over the whole record, as a share of JSON.parse's speed on the same bytes. Reading the files is not counted.
import { lint } from '@nuclear-security-summits/model'
import { readFiles } from '@nuclear-security-summits/model/node'
import { turns } from './turns.mjs'

const files = await readFiles(process.argv[2])
const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes))
const [parse, read, all] = turns(
  [() => texts.map((text) => JSON.parse(text)), () => lint(files, { rules: [] }), () => lint(files)],
  15,
)
console.log(JSON.stringify({ share: parse / (all - read) }))
