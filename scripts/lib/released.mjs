// @ts-check
/**
 * The last released state, which the repository keeps in one small file, and what has changed since. `release:version` writes the file
 * in the same commit as the version numbers: so the commit that is published holds what it publishes.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import getReleasePlan from '@changesets/get-release-plan'
import { BUMPS, bumpOf, DATA_PACKAGE, diff, majorOf } from '../../packages/model/dist/diff.js'
import { readSnapshot, snapshotBytes } from '../../packages/model/dist/node.js'

/** @typedef {import('../../packages/model/dist/diff.js').Snapshot} Snapshot */
/** @typedef {import('../../packages/model/dist/diff.js').Bump} Bump */
/** @typedef {import('../../packages/model/dist/diff.js').BumpReason} BumpReason */

/** The last released state. */
const BASELINE = 'packages/data/released.json.br'

/** What each release tells of itself, a file for each. */
const NOTES = 'packages/data/notes'

/** @param {string} at root of a checkout @returns {Promise<Snapshot | undefined>} nothing, where nothing was released */
export const lastRelease = async (at) =>
  existsSync(join(at, BASELINE)) ? readSnapshot(join(at, BASELINE)) : undefined

/** @param {string} at @param {Snapshot} snapshot */
const writeBaseline = (at, snapshot) => writeFileSync(join(at, BASELINE), snapshotBytes(snapshot))

/** The records, schemas and import paths of a checkout. @param {string} at @param {string} [version] @returns {Promise<Snapshot>} */
async function workingTree(at, version) {
  const manifests = readdirSync(join(at, 'packages'))
    .map((name) => join(at, 'packages', name, 'package.json'))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')))
    .filter((manifest) => !manifest.private)
  const exports = manifests.map(
    (one) => /** @type {const} */ ([one.name, Object.keys(one.exports ?? {}).sort()]),
  )
  const tree = await readSnapshot(join(at, 'data'))
  return { ...tree, ...(version ? { version } : {}), exports: Object.fromEntries(exports) }
}

/** What the pending changesets make of the version. @param {string} at @returns {Promise<{ bump: Bump, version?: string }>} */
export async function pendingStep(at) {
  const { releases } = await getReleasePlan(at)
  const all = releases.filter(({ name }) => name.startsWith(dirname(DATA_PACKAGE)))
  const bump = BUMPS.find((one) => all.some(({ type }) => type === one)) ?? 'none'
  const version = all.find(({ name }) => name === DATA_PACKAGE)?.newVersion
  return bump === 'none' || !version ? { bump: 'none' } : { bump, version }
}

/** So many reasons are named. */
const MANY = 20

/** @param {readonly BumpReason[]} reasons */
const listed = (reasons) => {
  const rest = reasons.length - MANY
  const lines = reasons.slice(0, MANY).map(({ subject, what }) => `  ${subject} ${what}`)
  return rest > 0 ? [...lines, `  and ${rest} more`] : lines
}

/**
 * Whether the pending changesets say as much as has changed.
 *
 * @param {string} at root of a checkout
 * @returns {Promise<{ ok: boolean, lines: string[] }>} what to print
 */
export async function judgeRelease(at) {
  try {
    return await judge(at)
  } catch (error) {
    return { ok: false, lines: [error instanceof Error ? error.message : String(error)] }
  }
}

/** @type {typeof judgeRelease} */
async function judge(at) {
  const [old, next, pending] = [await lastRelease(at), await workingTree(at), await pendingStep(at)]
  const major = majorOf(next)
  if (pending.version && major !== pending.version.split('.')[0])
    return {
      ok: false,
      lines: [
        `The next version is ${pending.version}, but the schemas are of version ${major}.`,
        `Fix: set SCHEMA_VERSION in packages/model/src/kind-table.ts to '${pending.version.split('.')[0]}', and "pnpm build".`,
      ],
    }
  if (!old) return { ok: true, lines: ['Nothing has been released yet, so nothing can have changed since.'] }
  const changes = diff(old, next, { acrossMajors: true })
  const { bump, because } = bumpOf(changes)
  const lost = because.filter(({ subject }) => changes.lost.some(({ id }) => id === subject))
  if (lost.length > 0)
    return {
      ok: false,
      lines: [
        `Ids of version ${old.version} are lost; an id is for ever, whatever the step:`,
        ...listed(lost),
        'Fix: bring the record back and say where it went: pnpm rename, merge, split or withdraw; of an id that is used again, rename the new record.',
      ],
    }
  // VERSIONING.md: before 1.0.0 a minor version may break.
  const needed = bump === 'major' && old.version.startsWith('0.') ? 'minor' : bump
  const asked = `the changes ask for a ${bump} step${needed === bump ? '' : `, before 1.0.0 a ${needed} one`}`
  if (BUMPS.indexOf(pending.bump) <= BUMPS.indexOf(needed)) {
    const found = bump === 'none' ? 'nothing has changed' : asked
    const made =
      pending.bump === 'none' ? 'no changeset is pending' : `the changesets make ${pending.version}`
    return { ok: true, lines: [`Since ${old.version}: ${found}; ${made}.`] }
  }
  const made =
    pending.bump === 'none' ? 'no changeset is pending' : `the pending changesets make a ${pending.bump} one`
  return {
    ok: false,
    lines: [
      `Since ${old.version} ${asked}; ${made}:`,
      ...listed(because.filter((one) => one.bump === bump)),
      `Fix: pnpm changeset, and choose "${needed}" for ${DATA_PACKAGE}.`,
    ],
  }
}

/**
 * Writes what a release tells of itself, and keeps its state.
 *
 * @param {string} at root of a checkout @param {string} version its new version
 */
export async function keepRelease(at, version) {
  const [old, next] = [await lastRelease(at), await workingTree(at, version)]
  if (old && old.version !== version) {
    const changes = diff(old, next, { acrossMajors: true })
    mkdirSync(join(at, NOTES), { recursive: true })
    writeFileSync(join(at, NOTES, `${version}.json`), `${JSON.stringify(changes, null, 2)}\n`)
  }
  writeBaseline(at, next)
}
