import { matrix, nameOf, summits } from '@nuclear-security-summits/sdk'
import { renderToStaticMarkup } from 'react-dom/server'

const years = summits.all.map(({ id, dates }) => ({ id, year: dates.start?.slice(0, 4) }))

/** One row a state or organization, one column a summit. */
export function Attendance({ parties }: { parties: readonly string[] }) {
  const rows = matrix().filter(({ party }) => parties.includes(party))
  return (
    <table>
      <caption>Who came to the Nuclear Security Summits</caption>
      <thead>
        <tr>
          <th scope="col">Party</th>
          {years.map(({ id, year }) => (
            <th key={id} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ party, cells }) => (
          <tr key={party}>
            <th scope="row">{nameOf(party)}</th>
            {cells.map((cell, index) => (
              <td key={years[index]?.id}>{cell?.outcome ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const page = renderToStaticMarkup(<Attendance parties={['state:rus', 'state:usa', 'org:interpol']} />)
console.log(page.replaceAll('<tr>', '\n<tr>'))
