import { manifest } from '@nuclear-security-summits/data'
import type { Cell, Column, Table } from '@nuclear-security-summits/sdk/tables'
import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer'

const TYPES: Readonly<Record<Column['type'], BasicType>> = {
  string: 'STRING',
  integer: 'INT64',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
}

const asStored = (type: Column['type'], cell: Cell): unknown =>
  type === 'integer' && cell !== null ? BigInt(cell) : cell

/** A table as Parquet; what it is, and of which version of the dataset, stands in the file's own metadata. */
export function parquetOf({ name, description, columns, rows }: Table): Uint8Array {
  const { title, version, licences } = manifest()
  const list = rows()
  const buffer = parquetWriteBuffer({
    columnData: columns.map((column) => ({
      name: column.name,
      type: TYPES[column.type],
      nullable: !column.required,
      data: list.map((row) => asStored(column.type, row[column.name] ?? null)),
    })),
    kvMetadata: [
      { key: 'title', value: `${title}: ${name}` },
      { key: 'description', value: description },
      { key: 'version', value: version },
      { key: 'licence', value: licences.data.name },
    ],
  })
  return new Uint8Array(buffer)
}
