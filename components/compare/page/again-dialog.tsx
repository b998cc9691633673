'use client';

import Link from 'next/link';
import { useState, useTransition } from 'react';
import type { MemberView } from '@/lib/generation/comparison-view';
import type { Settings } from '@/lib/models/settings';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogEnd } from '../../ui/dialog-end';
import { existingText, sumText } from '../builder/sum-text';
import { useEstimate } from '../builder/use-estimate';

/** How a deleted member comes about once more. */
export interface Again {
  readonly provider: 'segmind' | 'sandbox';
  /** `pictures`: how many the person was told have to be paid for. Resolves to why it could not be done. */
  readonly make: (index: number, pictures: number) => Promise<string | undefined>;
}

/** Says what it costs to make a deleted member again, before it is done. */
export function AgainDialog({
  member: { index, label, settings },
  again: { provider, make },
  onClose,
}: {
  member: Pick<MemberView, 'index' | 'label'> & { readonly settings: Settings };
  again: Again;
  onClose: () => void;
}) {
  const { estimate, problem } = useEstimate({ models: [settings], axes: [] });
  const [refusal, setRefusal] = useState<string>();
  const [busy, start] = useTransition();
  const impossible = estimate?.sentences[0];
  const existing = estimate && existingText(estimate);
  const press = (pictures: number) =>
    start(async () => {
      const refused = await make(index, pictures);
      setRefusal(refused);
      if (refused === undefined) onClose();
    });
  return (
    <Dialog title="Make it again?" onClose={onClose}>
      <p className="text-sm text-muted">{label}</p>
      <p role="status" className="mt-1 text-lg tabular-nums">
        {impossible ?? (estimate ? sumText(estimate, provider) : problem ? null : 'Adding up…')}
      </p>
      <p className="mt-2 text-sm text-pretty text-muted">
        {existing ? `${existing} ` : ''}
        What is still in the{' '}
        <Link href="/gallery/trash" className="underline underline-offset-4">
          trash
        </Link>{' '}
        is restored from there at no cost.
      </p>
      <DialogEnd problem={refusal ?? problem} onCancel={onClose}>
        {estimate && impossible === undefined ? (
          <Button look="primary" disabled={busy} onClick={() => press(estimate.toPay)}>
            {estimate.toPay === 0 ? 'Put it there' : 'Make 1 image'}
          </Button>
        ) : null}
      </DialogEnd>
    </Dialog>
  );
}
