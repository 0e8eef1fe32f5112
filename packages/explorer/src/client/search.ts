/** The search of the SDK, loaded when somebody searches: the same answers as `nss search`. */
import { KIND_NAMES } from '@nuclear-security-summits/model/core'
import { type SearchHit, search } from '@nuclear-security-summits/sdk/search'
import { addressOf } from '../addresses.js'

/** A hit with the place where it is shown. */
export type Found = SearchHit & { readonly address: string }

/** Finds records. */
export type Find = (words: string) => readonly Found[]

/** Mentions and time expressions have no pages: their article is found. */
const kinds = KIND_NAMES.filter((kind) => kind !== 'mention' && kind !== 'time')

const find: Find = (words) => search(words, { kinds }).map((hit) => ({ ...hit, address: addressOf(hit.id) }))

window.nssData?.('search', find)
