/** What will be here, for somebody whom nobody shows anything yet. */
export function NothingGranted() {
  return (
    <div className="mx-auto flex max-w-md flex-1 flex-col items-center justify-center py-16 text-center">
      <div aria-hidden className="flex gap-3">
        {['h-16', 'h-20', 'h-16'].map((height, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: three frames that never change
            key={index}
            className={`${height} w-14 self-end rounded-xs border border-dashed border-line-strong bg-raised`}
          />
        ))}
      </div>
      <h2 className="mt-8 text-lg font-medium text-balance">Nothing is shared with you yet</h2>
      <p className="mt-1 text-pretty text-muted">
        Collections that others of this studio show to you will hang here, to look at with their prompts and
        settings. Whoever invited you can share one from their Collections.
      </p>
    </div>
  );
}
