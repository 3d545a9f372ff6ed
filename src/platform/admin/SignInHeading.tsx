/** Says what the page with the two fields is for. */
export const SignInHeading = () => <h1 style={{ fontSize: '1.4rem', margin: '0 0 1rem' }}>Sign in</h1>
