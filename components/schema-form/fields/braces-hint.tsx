import { mostPictures, promptVariants } from '@/lib/models/prompt-variants';

/** What the braces of a prompt mean. */
export function BracesHint({ written, choices }: { written: string; choices: boolean }) {
  if (!choices) return <>Braces are only braces in a comparison. An axis varies the prompt.</>;
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
