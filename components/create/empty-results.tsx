import { examplePrompts } from './example-prompts';

/** The first visit: what will happen here, and a way to begin with one press. */
export function EmptyResults({ onExample }: { onExample: (prompt: string) => void }) {
  return (
    <div className="mx-auto flex max-w-xl flex-col justify-center py-10 lg:min-h-[60dvh]">
      <div aria-hidden className="mb-6 flex items-end gap-2">
        <span className="h-16 w-12 rounded-xs border border-line-strong/60" />
        <span className="h-12 w-16 rounded-xs border border-line-strong/60" />
        <span className="size-12 rounded-xs border border-dashed border-line-strong" />
      </div>
      <h2 className="text-xl font-medium tracking-tight">Nothing printed yet</h2>
      <p className="mt-2 text-pretty text-muted">
        Write a prompt and press Generate. Each picture appears here by itself, with everything that made it;
        you can go on, reload or close the page meanwhile.
      </p>
      <h3 className="mt-8 mb-2 text-sm font-medium">Or begin with one of these</h3>
      <ul className="divide-y divide-line border-y border-line">
        {examplePrompts.map((prompt) => (
          <li key={prompt}>
            <button
              type="button"
              onClick={() => onExample(prompt)}
              className="w-full cursor-pointer py-3 text-left text-sm text-pretty text-muted transition-colors duration-150 hover:text-ink"
            >
              {prompt}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
