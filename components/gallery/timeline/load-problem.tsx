/** The studio does not answer. What is there stays. */
export function LoadProblem() {
  return (
    <p
      role="alert"
      className="fixed bottom-4 left-1/2 z-20 -translate-x-1/2 rounded-md border border-line bg-surface px-3 py-1.5 text-sm text-danger shadow-sm"
    >
      Not everything could be loaded. Trying again…
    </p>
  );
}
