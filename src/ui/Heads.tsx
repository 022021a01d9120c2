import type { Locale } from '../locales/locale.js'
import type { Trace } from './facts.js'

/** The head of a table of what services leave in the browser. */
export const Heads = ({ columns, locale }: { columns: readonly (keyof Trace)[]; locale: Locale }) => (
  <thead>
    <tr>
      {columns.map((column) => (
        <th key={column} scope="col">
          {locale[column]}
        </th>
      ))}
    </tr>
  </thead>
)
