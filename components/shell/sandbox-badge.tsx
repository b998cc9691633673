import { segmindPages } from '@/lib/generation/segmind-pages';
import { RefillButton } from './refill-button';
import { SandboxPopover } from './sandbox-popover';

/** Says that nothing here comes from a model, and how to change that. Its words are the server's: no page loads them as a script. */
export function SandboxBadge() {
  return (
    <SandboxPopover>
      <h2 className="font-medium">The studio is using its sandbox</h2>
      <p className="mt-1 text-pretty text-muted">
        Pictures are drawn by Proofsheet itself, not by the model, and nothing is charged. What they would
        cost is taken from play money.
      </p>
      <div className="mt-2">
        <RefillButton />
      </div>
      <p className="mt-3 text-pretty text-muted">
        To work with Segmind, put your key into <code className="font-mono text-ink">.env.local</code> and
        start the studio again:
      </p>
      <pre className="mt-2 overflow-x-auto rounded-md bg-raised px-3 py-2 font-mono text-[13px]">
        SEGMIND_API_KEY=…
      </pre>
      <a
        href={segmindPages.apiKeys}
        target="_blank"
        rel="noreferrer"
        className="mt-3 inline-block text-accent underline-offset-4 hover:underline"
      >
        Get an API key
      </a>
    </SandboxPopover>
  );
}
