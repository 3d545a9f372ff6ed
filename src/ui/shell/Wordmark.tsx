/** The mark of the hub: three findings of different weight, one of them marked, resting on one line. */
export const Wordmark = () => (
  <svg viewBox="0 0 34 34" width="34" height="34" aria-hidden="true" focusable="false">
    <rect width="34" height="34" rx="4" fill="var(--deep-2)" />
    <rect x="5" y="12.5" width="24" height="8" fill="var(--mark)" />
    <path d="M8 8.5h18M8 25.5h18" stroke="var(--on-deep)" strokeWidth="2" />
    <path d="M8 16.5h7" stroke="#14201c" strokeWidth="2" />
    <circle cx="20" cy="16.5" r="3" fill="#14201c" />
    <circle cx="12" cy="8.5" r="2.4" fill="var(--on-deep)" />
    <circle cx="23" cy="25.5" r="2.4" fill="var(--on-deep)" />
  </svg>
)
