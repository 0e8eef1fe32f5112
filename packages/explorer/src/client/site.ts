/** What a script adds to the pages: each part finds what it works on, and does nothing where there is none. */
import { addColourSwitch } from './colour-switch.js'
import { addCopyButtons } from './copy.js'
import { openEvidence } from './evidence.js'
import { openDetails } from './open-details.js'
import { searchBox } from './search-box.js'
import { searchResults } from './search-results.js'
import { enhanceTable } from './table.js'

addColourSwitch()
addCopyButtons()
openEvidence()
openDetails()
searchBox()
searchResults()
for (const one of document.querySelectorAll<HTMLElement>('.records')) enhanceTable(one)
