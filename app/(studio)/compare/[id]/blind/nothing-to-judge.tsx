import Link from 'next/link';
import { mostContestants } from '@/components/compare/blind/questions';
import { MessagePage } from '@/components/shell/message-page';
import { buttonClass } from '@/components/ui/button';

/** A comparison that asks nothing votes could answer. */
export function NothingToJudge({ id }: { id: string }) {
  return (
    <MessagePage
      title="There is nothing to choose from yet"
      actions={
        <Link href={`/compare/${id}`} className={buttonClass('primary')}>
          Back to the comparison
        </Link>
      }
    >
      <p>
        Voting blind needs at least two pictures that are finished, and at most {mostContestants} models,
        values or pictures to rank.
      </p>
    </MessagePage>
  );
}
