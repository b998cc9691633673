/** The same for a link that has ended and one that never was: nobody is told that there was something. */
export function GonePage() {
  return (
    <main className="notice">
      <h1>There is nothing at this address</h1>
      <p>
        The link may be mistyped, or what it showed is no longer shared. Whoever gave it to you can give you a
        new one.
      </p>
    </main>
  );
}
