/** The colours that the reader chose, before anything is drawn. Loaded on its own in the head of every page. */
import { chosen, show } from './colours.js'

show(chosen())
