import type { Locator } from './evidence.js'

/** A source that supports a fact as it now stands. */
export interface SupportingSource {
  /**
   * The source's id.
   * @factual
   * @pattern ^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$
   * @example "source:tass-865989"
   */
  source: string
  /**
   * Its title.
   * @factual
   * @minLength 1
   * @example "Kremlin: Russia skips nuclear security summit over lack of cooperation with partners"
   */
  title: string
  /**
   * Where in it.
   * @factual
   */
  locator: Locator
  /**
   * Whether it says so, says so in other words, or lets us conclude it.
   * @factual
   * @example "explicit"
   */
  basis: 'explicit' | 'paraphrase' | 'inferred'
  /**
   * What a reader should know about this support.
   * @editorial
   * @minLength 3
   * @example "A refusal presupposes an invitation."
   */
  note?: string
}

/** A fact that the new dataset states otherwise than the old one. */
export interface FactChange {
  /**
   * The field, as a JSON Pointer into the record; an element of a list by its key.
   * @factual
   * @pattern ^(/([^/~]|~[01])+)+$
   * @example "/counts/states/value"
   */
  field: string
  /**
   * `reversed`: a question with a closed list of answers is answered otherwise; `removed`: it is not said any more; `corrected`: another
   * value; `added`: it was not said before. The answer `unknown` says nothing.
   * @factual
   * @example "corrected"
   */
  change: 'reversed' | 'removed' | 'corrected' | 'added'
  /**
   * What the old dataset says; absent where it says nothing.
   * @factual
   * @example 52
   */
  old?: unknown
  /**
   * What the new one says; absent where it says nothing.
   * @factual
   * @example 53
   */
  new?: unknown
  /**
   * Why, where a dispute about the field says it.
   * @editorial
   * @minLength 3
   * @example "The host included."
   */
  reason?: string
  /**
   * The sources that now support it.
   * @factual
   */
  sources: SupportingSource[]
}

/** A change of our words, of a name's spelling or of the evidence, by which nothing else is said about the world. */
export interface WordingChange {
  /**
   * The field, as a JSON Pointer into the record; an element of a list by its key.
   * @factual
   * @pattern ^(/([^/~]|~[01])+)+$
   * @example "/summary"
   */
  field: string
  /**
   * What sort of field.
   * @factual
   * @example "wording"
   */
  part: 'citation' | 'label' | 'wording'
  /**
   * What stands in the old dataset.
   * @factual
   * @example "The last summit."
   */
  old?: unknown
  /**
   * What stands in the new one.
   * @factual
   * @example "The fourth and last summit of the series."
   */
  new?: unknown
}

/** A record that both datasets have, and that is not the same in both. */
export interface ChangedRecord {
  /**
   * Its id in the new dataset.
   * @factual
   * @pattern ^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$
   * @example "summit:nss-2014"
   */
  id: string
  /**
   * What to call it.
   * @editorial
   * @minLength 1
   * @example "2014 Nuclear Security Summit"
   */
  name: string
  /**
   * What it says otherwise about the world, in the order of its fields.
   * @factual
   */
  facts: FactChange[]
  /**
   * What it puts otherwise, in the order of its fields.
   * @editorial
   */
  wording: WordingChange[]
}

/** A record that only the new dataset has. */
export interface AddedRecord {
  /**
   * Its id.
   * @factual
   * @pattern ^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$
   * @example "event:prague-speech-2009-04-05"
   */
  id: string
  /**
   * What to call it.
   * @editorial
   * @minLength 1
   * @example "President Obama's speech in Prague"
   */
  name: string
}

/** An id of the old dataset that the new one redirects. */
export interface MovedId {
  /**
   * The id.
   * @factual
   * @pattern ^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$
   * @example "person:dmitri-peskov"
   */
  from: string
  /**
   * What its record was called.
   * @editorial
   * @minLength 1
   * @example "Dmitry Peskov"
   */
  name: string
  /**
   * What to use instead: one id; several after a split; none where the record was withdrawn.
   * @factual
   * @items {"type":"string","pattern":"^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)*$"}
   * @example ["person:dmitry-peskov"]
   */
  to: string[]
  /**
   * What happened.
   * @factual
   * @example "renamed"
   */
  reason: 'renamed' | 'merged' | 'split' | 'withdrawn'
  /**
   * Why.
   * @editorial
   * @minLength 3
   * @example "The spelling of the Kremlin's own site."
   */
  note?: string
}

/** An id of the old dataset that is lost: what must not happen. */
export interface LostId {
  /**
   * The id.
   * @factual
   * @pattern ^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$
   * @example "person:dmitri-peskov"
   */
  id: string
  /**
   * `gone`: neither a record nor a redirect; `reused`: it was redirected, and is the id of a record again.
   * @factual
   * @example "gone"
   */
  loss: 'gone' | 'reused'
}

/** A change of what a valid record is. */
export interface SchemaChange {
  /**
   * Where: the definition, and the way from there to the keyword.
   * @factual
   * @minLength 1
   * @example "Summit/properties/ordinal/minimum"
   */
  path: string
  /**
   * `added`: an optional field, a definition or a kind that there was not; `removed`: one that there is no more; `widened`: more is
   * valid than was; `narrowed`: less is; `both`: some is and some is not, or it cannot be told.
   * @factual
   * @example "narrowed"
   */
  change: 'added' | 'removed' | 'widened' | 'narrowed' | 'both'
  /**
   * What the keyword said.
   * @factual
   * @example 0
   */
  old?: unknown
  /**
   * What it says.
   * @factual
   * @example 1
   */
  new?: unknown
}

/** What differs between two datasets: what `nss diff --json` writes, and what each release tells of itself. */
export interface Changes {
  /**
   * Version of the old dataset; `unreleased` for a folder of records that is being edited.
   * @factual
   * @pattern ^(\d+\.\d+\.\d+|unreleased)$
   * @example "0.1.0"
   */
  from: string
  /**
   * Version of the new one.
   * @factual
   * @pattern ^(\d+\.\d+\.\d+|unreleased)$
   * @example "0.2.0"
   */
  to: string
  /**
   * The least step of the version that these changes ask for.
   * @factual
   * @example "minor"
   */
  bump: 'major' | 'minor' | 'patch' | 'none'
  /**
   * Records that say or put something otherwise, in the order of collections and ids.
   * @factual
   * @key id
   */
  changed: ChangedRecord[]
  /**
   * Records that are new, in the order of collections and ids.
   * @factual
   * @key id
   */
  added: AddedRecord[]
  /**
   * Ids that were renamed, merged, split or withdrawn, in order.
   * @factual
   * @key from
   */
  moved: MovedId[]
  /**
   * Ids that are lost, in order.
   * @factual
   * @key id
   */
  lost: LostId[]
  /**
   * Changes of the schemas, in the order of their paths.
   * @factual
   * @key path
   */
  schemas: SchemaChange[]
  /**
   * Collections and import paths that are gone.
   * @factual
   * @items {"type":"string","minLength":1}
   * @example ["@nuclear-security-summits/data ./summits"]
   */
  exports: string[]
}
