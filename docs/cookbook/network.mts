import { jointStatements, nameOf, type PartyId } from '@nuclear-security-summits/sdk'

// Pairs that signed many of the same statements in 2016, as GraphML for Gephi, yEd, igraph or NetworkX.
const pairs = jointStatements
  .pairs({ summit: 'summit:nss-2016' })
  .filter(({ statements }) => statements.length >= 12)

const parties = [...new Set<PartyId>(pairs.flatMap((pair) => pair.parties))].sort()
const nodes = parties.map((id) => `<node id="${id}"><data key="name">${nameOf(id)}</data></node>`)
const edges = pairs.map(
  ({ parties: [a, b], statements }) =>
    `<edge source="${a}" target="${b}"><data key="weight">${statements.length}</data></edge>`,
)

console.log(`<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="name" for="node" attr.name="name" attr.type="string"/>
<key id="weight" for="edge" attr.name="weight" attr.type="int"/>
<graph edgedefault="undirected">
${[...nodes, ...edges].join('\n')}
</graph>
</graphml>`)
