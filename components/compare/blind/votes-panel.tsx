'use client';

import { Download, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { VoteView } from '@/lib/generation/comparison-view';
import { numberText } from '../../gallery/curation/words';
import { Button, buttonClass } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DownloadLink } from '../page/download-link';

/** What can be done with all votes of a comparison. */
export function VotesPanel({
  id,
  votes,
  onUndo,
  onClear,
}: {
  /** The comparison's. */
  id: string;
  votes: readonly VoteView[];
  onUndo: () => void;
  onClear: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const some = votes.length > 0;
  return (
    <section aria-label="Votes" className="space-y-3">
      <h2 className="font-medium">Votes</h2>
      <p className="text-sm text-muted">{countsText(votes)}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" disabled={!some} onClick={onUndo}>
          <Undo2 aria-hidden className="size-4" /> Undo the last vote
        </Button>
        {(['csv', 'json'] as const).map((format) => (
          <DownloadLink
            key={format}
            id={id}
            href={`/api/comparisons/${id}/votes?format=${format}`}
            name={`votes-${id}.${format}`}
            className={buttonClass('quiet', 'small')}
          >
            <Download aria-hidden className="size-4" /> {format.toUpperCase()}
          </DownloadLink>
        ))}
        <Button look="danger" size="small" disabled={!some} onClick={() => setAsking(true)}>
          <Trash2 aria-hidden className="size-4" /> Delete all votes
        </Button>
      </div>
      {asking ? (
        <Dialog title="Delete all votes" onClose={() => setAsking(false)}>
          <p>
            {some && votes.length === 1 ? 'The one vote' : `All ${numberText(votes.length)} votes`} of this
            comparison will be gone. That cannot be undone.
          </p>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Button onClick={() => setAsking(false)}>Cancel</Button>
            <Button
              look="danger"
              onClick={() => {
                setAsking(false);
                onClear();
              }}
            >
              Delete all votes
            </Button>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
}

/** "12 votes, of them 2 ties and 1 on two bad ones." */
function countsText(votes: readonly VoteView[]): string {
  const count = (choice: VoteView['choice']) => votes.filter((vote) => vote.choice === choice).length;
  const [ties, bad] = [count('tie'), count('bad')];
  const all = `${numberText(votes.length)} ${votes.length === 1 ? 'vote' : 'votes'}`;
  const parts = [
    ties > 0 ? `${numberText(ties)} ${ties === 1 ? 'tie' : 'ties'}` : '',
    bad > 0 ? `${numberText(bad)} on two bad ones` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${all}, of them ${parts.join(' and ')}.` : `${all}.`;
}
