import { exportEndings, exportFiles } from '@/bibliography/exporting/files'

/** Links that download references in every format that the hub writes. */
export const ExportLinks = ({ label, query }: { label: string; query: string }) => (
  <nav className="export-links" aria-label={label}>
    <p className="hint">{label}</p>
    <ul role="list">
      {exportEndings.map((ending) => (
        <li key={ending}>
          <a href={`/export/references.${ending}${query && `?${query}`}`} download>{exportFiles[ending].label}</a>
        </li>
      ))}
    </ul>
  </nav>
)
