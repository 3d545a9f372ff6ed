/** The hub's own sign, as readers know it from the public pages. */
export const Icon = () => <img src="/icon.svg" alt="" width={24} height={24} />

/** What the pages of signing in are headed with. */
export const Logo = () => (
  <span style={{ display: 'inline-flex', gap: '0.75rem', alignItems: 'center', fontSize: '1.75rem' }}>
    <img src="/icon.svg" alt="" width={44} height={44} />
    Evidence hub
  </span>
)
