export interface KeyLine {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Keys and what they do, for a page that explains them. */
export function KeyList({ lines }: { lines: readonly KeyLine[] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2 sm:grid-cols-[auto_1fr_auto_1fr]">
      {lines.map(({ keys, does }) => (
        <div key={does} className="contents">
          <dt className="whitespace-nowrap">
            {keys.map((key) => (
              <kbd key={key} className="mr-1 rounded border border-line bg-raised px-1.5 font-sans text-sm">
                {key}
              </kbd>
            ))}
          </dt>
          <dd className="text-muted">{does}</dd>
        </div>
      ))}
    </dl>
  );
}
