'use client';

import { Columns2 } from 'lucide-react';
import { useTransition } from 'react';
import { useCurationKeys } from '../../gallery/curation/use-curation-keys';
import { type Selection, selectedCount } from '../../gallery/selection/selection';
import { useOffer } from '../../generation/undo-provider';
import { Button } from '../../ui/button';
import { mostTogether } from '../page/look';
import { selectedIds } from './selected-ids';
import { useCompare } from './use-compare';

const howMany = `Select 2 to ${mostTogether} pictures to compare them.`;

/** Compares what is selected: a button of the selection, and its key. */
export function CompareSelected({ selection }: { selection: Selection }) {
  const compare = useCompare();
  const offer = useOffer();
  const [busy, start] = useTransition();
  const count = selectedCount(selection);
  const fits = count >= 2 && count <= mostTogether;
  const press = () => {
    if (!fits) offer({ key: 'compare-how-many', text: howMany });
    else if (!busy) start(() => compare(() => selectedIds(selection)));
  };
  useCurationKeys((act, event) => {
    if (act.kind !== 'compare') return;
    event.preventDefault();
    press();
  });
  return (
    <Button
      look="plain"
      size="icon"
      aria-label="Compare"
      aria-disabled={!fits || busy || undefined}
      title={fits ? 'Compare' : howMany}
      onClick={press}
      className="aria-disabled:opacity-50 pointer-coarse:size-11"
    >
      <Columns2 aria-hidden className="size-4.5" />
    </Button>
  );
}
