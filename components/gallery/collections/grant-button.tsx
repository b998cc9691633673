'use client';

import { useState } from 'react';
import type { Peer } from '@/lib/accounts/views';
import { problemOf } from '../../generation/actions';
import { lateDialog } from '../../generation/late';
import { useRefresh } from '../../live/live-provider';
import { LinkButton } from '../../ui/link-button';
import type { CollectionActions } from './actions';
import { seenByText } from './seen-by-text';

const GrantDialog = lateDialog(async () => (await import('./grant-dialog')).GrantDialog);

/** Who else of the studio sees a collection, and the way to change that; nothing where there is nobody else. */
export function GrantButton({
  collection: { id, name },
  people,
  grantees,
  grant,
  className,
}: {
  collection: { readonly id: string; readonly name: string };
  /** Everybody else of the studio. */
  people: readonly Peer[];
  /** Who of them sees it, by `owner`. */
  grantees: readonly string[];
  grant: CollectionActions['grant'];
  className?: string;
}) {
  const refresh = useRefresh();
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const save = async (chosen: readonly string[]) => {
    const problem = await problemOf(() => grant({ id, people: chosen }), 'This collection');
    if (problem !== undefined) return problem;
    close();
    refresh();
    return undefined;
  };
  if (people.length === 0) return null;
  const seenBy = seenByText(people.filter(({ owner }) => grantees.includes(owner)));
  return (
    <>
      <LinkButton aria-label={`${seenBy}: ${name}`} onClick={() => setAsked(true)} className={className}>
        {seenBy}
      </LinkButton>
      {asked ? (
        <GrantDialog name={name} people={people} chosen={grantees} onSave={save} onClose={close} />
      ) : null}
    </>
  );
}
