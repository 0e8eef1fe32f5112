import { nameOf } from '@nuclear-security-summits/sdk'
import { schemaOrg } from '@nuclear-security-summits/sdk/jsonld'

const id = 'summit:nss-2012'
const { attendee, ...summit } = schemaOrg(id)
const json = JSON.stringify(summit, null, 2).replaceAll('<', '\\u003c')

console.log(`<!doctype html>
<html lang="en">
<title>${nameOf(id)}</title>
<script type="application/ld+json">
${json}
</script>
<h1>${nameOf(id)}</h1>
<p>${attendee.length} states and organizations came.</p>`)
