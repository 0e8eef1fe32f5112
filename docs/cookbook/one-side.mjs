import { facts, nameOf } from '@nuclear-security-summits/sdk'

// What rests on sources that all speak for one state: worth a second source.
const alone = facts({ record: 'part:nss-2016.rus', side: 'state:rus' })

for (const { pointer, value, supports } of alone) {
  const publishers = new Set(supports.map(({ source }) => source.publisher))
  console.log(`${pointer}: ${nameOf(String(value))}`)
  console.log(`  ${[...publishers].join(', ')}`)
}
