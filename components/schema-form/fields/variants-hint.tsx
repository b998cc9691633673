import { useContext } from 'react';
import { hasBraces } from '@/lib/models/variations';
import { late } from '../../generation/late';
import { BracesAreChoices } from '../braces-are-choices';

// Few prompts have braces.
const BracesHint = late(async () => (await import('./braces-hint')).BracesHint);

/** Says what braces in a prompt will do before they do it. Always there, so that what appears in it is announced. */
export function VariantsHint({ written }: { written: string }) {
  const choices = useContext(BracesAreChoices);
  return (
    <p aria-live="polite" className="empty:hidden">
      {hasBraces(written) ? <BracesHint written={written} choices={choices} /> : null}
    </p>
  );
}
