'use client';

import { useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { Button } from '../ui/button';
import type { GenerationActions } from './actions';
import { SendAgainDialog } from './send-again-dialog';
import type { ActionRun } from './use-action';

/** What can be done with a generation that ended without a picture, apart from removing it. */
export function StoppedButtons({
  generation,
  actions,
  action: { run, pending },
}: {
  generation: GenerationView;
  actions: GenerationActions;
  action: ActionRun;
}) {
  const [asking, setAsking] = useState(false);
  if (generation.state !== 'unconfirmed') {
    return (
      <Button size="small" disabled={pending} onClick={() => run(actions.retry, generation.id)}>
        Retry
      </Button>
    );
  }
  return (
    <>
      <Button size="small" disabled={pending} onClick={() => setAsking(true)}>
        Send again…
      </Button>
      <Button size="small" disabled={pending} onClick={() => run(actions.dismiss, generation.id)}>
        Dismiss
      </Button>
      {asking ? (
        <SendAgainDialog
          onClose={() => setAsking(false)}
          onConfirm={() => run(actions.sendAgain, generation.id)}
        />
      ) : null}
    </>
  );
}
