import { mostPictures, promptVariants } from '@/lib/models/prompt-variants';

/** Says what braces in a prompt will do before they do it. Always there, so that what appears in it is announced. */
export function VariantsHint({ written }: { written: string }) {
  return (
    <p aria-live="polite" className="empty:hidden">
      {hint(written)}
    </p>
  );
}

function hint(written: string) {
  if (!/[{}]/.test(written)) return null;
  const variants = promptVariants(written);
  const brace = (
    <>
      For a brace itself write <Code>{'\\{'}</Code>.
    </>
  );
  if (variants.kind === 'tooMany') {
    return (
      <>
        {variants.count.toLocaleString('en')} combinations of the choices in braces; one run makes at most{' '}
        {mostPictures} pictures. {brace}
      </>
    );
  }
  if (variants.prompts.length > 1) {
    return (
      <>
        {variants.prompts.length} prompts, one for each combination of the choices in braces. {brace}
      </>
    );
  }
  return (
    <>
      The braces here are only braces. Choices, as in <Code>{'{red|blue}'}</Code>, make a picture of each.
    </>
  );
}

const Code = ({ children }: { children: string }) => (
  <code className="rounded-sm bg-raised px-1 font-mono text-ink">{children}</code>
);
