/** Why the form is there again. */
export type Trouble =
  | { readonly kind: 'wrong' }
  | { readonly kind: 'tooMany'; readonly retryAfterSeconds: number };

/** Asks for the password of a share and tells nothing else of it. */
export function LockedPage({ path, trouble }: { path: string; trouble?: Trouble | undefined }) {
  return (
    <main className="notice">
      <h1>This link has a password</h1>
      <p>Whoever gave you the link knows it.</p>
      <form method="post" action={`${path}/unlock`}>
        <label htmlFor="password">Password</label>
        <input
          id="password"
          name="password"
          type="password"
          required
          maxLength={200}
          autoComplete="current-password"
          aria-invalid={trouble ? true : undefined}
          aria-describedby={trouble ? 'trouble' : undefined}
        />
        <button type="submit" className="button">
          Open
        </button>
        {trouble ? (
          <p id="trouble" role="alert">
            {sentenceOf(trouble)}
          </p>
        ) : null}
      </form>
    </main>
  );
}

function sentenceOf(trouble: Trouble): string {
  if (trouble.kind === 'wrong') return 'That is not the password.';
  const { retryAfterSeconds } = trouble;
  const wait = retryAfterSeconds === 1 ? 'a second' : `${retryAfterSeconds} seconds`;
  return `Too many passwords were tried. Try again in ${wait}.`;
}
