/** The same for what has ended and what never was: nobody is told that there was something. */
export function GonePage({ children }: { children: React.ReactNode }) {
  return (
    <main className="notice">
      <h1>There is nothing at this address</h1>
      <p>{children}</p>
    </main>
  );
}
