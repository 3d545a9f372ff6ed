/** What someone reads who does not run rounds. */
export const NotAllowed = () => (
  <>
    <h1>Priority rounds</h1>
    <p role="alert">Rounds are run by curators and administrators. Ask whoever runs this hub for one of these roles.</p>
  </>
)
