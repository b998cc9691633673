'use client';

import { useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { RefillButton } from '../shell/refill-button';
import { Button } from '../ui/button';
import type { GenerationActions } from './actions';
import { DuplicateQuestion } from './duplicate-question';
import { lateDialog } from './late';
import { stoppedText } from './stopped-text';
import type { ActionRun } from './use-action';

const SendAgainDialog = lateDialog(async () => (await import('./send-again-dialog')).SendAgainDialog);

/** What can be done with a generation that ended without a picture, apart from removing it. */
export function StoppedButtons({
  generation,
  actions,
  action: { run, pending, duplicate, forgetDuplicate },
}: {
  generation: GenerationView;
  actions: GenerationActions;
  action: ActionRun;
}) {
  const [asking, setAsking] = useState(false);
  const unconfirmed = generation.state === 'unconfirmed';
  const maybePaid = unconfirmed || (generation.failure !== null && generation.failure.charged !== 'no');
  const send = () => run(unconfirmed ? actions.sendAgain : actions.retry, generation);
  const fetchable = maybePaid && !unconfirmed && generation.requestId !== null;
  return (
    <>
      {stoppedText(generation).refill ? <RefillButton /> : null}
      {fetchable ? (
        <Button size="small" disabled={pending} onClick={() => run(actions.fetchAgain, generation)}>
          Look again, free
        </Button>
      ) : null}
      {/* It may open a dialog, which gives the focus back to it. */}
      <Button
        size="small"
        aria-disabled={pending || undefined}
        className="aria-disabled:opacity-50"
        onClick={pending ? undefined : maybePaid ? () => setAsking(true) : send}
      >
        {maybePaid ? 'Send again…' : 'Retry'}
      </Button>
      {unconfirmed ? (
        <Button size="small" disabled={pending} onClick={() => run(actions.dismiss, generation)}>
          Dismiss
        </Button>
      ) : null}
      {asking ? <SendAgainDialog onClose={() => setAsking(false)} onConfirm={send} /> : null}
      {duplicate ? <DuplicateQuestion duplicate={duplicate} onClose={forgetDuplicate} /> : null}
    </>
  );
}
