'use client';

import { Stamp } from 'lucide-react';
import { useState, useTransition } from 'react';
import { selectedIds } from '../compare/entry/selected-ids';
import { useCuration } from '../gallery/curation/curation-provider';
import { type Selection, selectedCount } from '../gallery/selection/selection';
import { unreachable } from '../generation/actions';
import { lateDialog } from '../generation/late';
import { useOffer } from '../generation/undo-provider';
import { Button } from '../ui/button';
import { mostDrafts } from './most-drafts';

const FinalsDialog = lateDialog(async () => (await import('./finals-dialog')).FinalsDialog);

const tooMany = `Select at most ${mostDrafts} drafts to make finals of them.`;

/** Makes finals of what is selected: a button of the selection. */
export function PromoteSelected({ selection }: { selection: Selection }) {
  const { actions } = useCuration();
  const offer = useOffer();
  const [ids, setIds] = useState<readonly string[]>();
  const [busy, start] = useTransition();
  const fits = selectedCount(selection) <= mostDrafts;
  const press = () => {
    if (!fits) offer({ key: 'finals-how-many', text: tooMany });
    else if (!busy) {
      start(async () => {
        try {
          setIds(await selectedIds(selection));
        } catch {
          offer({ key: 'finals', text: unreachable, whileAway: true });
        }
      });
    }
  };
  return (
    <>
      <Button
        look="plain"
        size="icon"
        aria-label="Make finals"
        aria-disabled={!fits || undefined}
        title={fits ? 'Make finals' : tooMany}
        onClick={press}
        className="aria-disabled:opacity-50 pointer-coarse:size-11"
      >
        <Stamp aria-hidden className="size-4.5" />
      </Button>
      {ids ? <FinalsDialog ids={ids} promote={actions.promote} onClose={() => setIds(undefined)} /> : null}
    </>
  );
}
