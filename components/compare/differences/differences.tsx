'use client';

import { useState } from 'react';
import type { ComparisonView } from '@/lib/generation/comparison-view';
import type { ModelSpec } from '@/lib/models/spec';
import { Button } from '../../ui/button';
import { ChooseFirst } from '../page/choose-first';
import type { Look } from '../page/look';
import { together } from '../page/together';
import { ChangedText } from './changed-text';
import { factRows } from './fact-rows';
import { MemberHead } from './member-head';
import { columns, Row } from './row';
import { allSame, isProse, rowsOf } from './rows-of';

/** The least that they take. Rem. */
const widths = { labels: 6, member: 9 } as const;

/** The settings of several results by what they mean, the differing ones first, and what each result brought. */
export function Differences({
  comparison,
  look,
  specs,
}: {
  comparison: ComparisonView;
  look: Look;
  specs: readonly ModelSpec[];
}) {
  const [unfolded, setUnfolded] = useState(false);
  const members = together(comparison.members, look.of);
  const rows = rowsOf(members, specs);
  if (members.length === 0) return <ChooseFirst look={look} />;
  const differing = rows.filter(({ equal }) => !equal);
  const equal = rows.filter((row) => row.equal);
  return (
    <div className="px-3 pb-10 sm:px-5">
      <div className="overflow-x-auto">
        <table
          aria-label="What differs"
          // Fixed: else one long text would take the room of all others.
          className="w-full table-fixed border-separate border-spacing-0 text-sm"
          style={{ minWidth: `${widths.labels + widths.member * members.length}rem` }}
        >
          <thead>
            <tr>
              <td className="sticky left-0 z-1 w-24 bg-paper sm:w-36" />
              {members.map((member) => (
                <MemberHead key={member.index} member={member} />
              ))}
            </tr>
          </thead>
          <tbody>
            {differing.map((row) => {
              const [first] = row.texts;
              const changed = first !== undefined && isProse(row);
              return (
                <Row
                  key={row.key}
                  label={row.label}
                  cells={columns(members, row.texts)}
                  draw={(text, at) =>
                    changed && at > 0 ? <ChangedText before={first} after={text} /> : text
                  }
                />
              );
            })}
          </tbody>
          <tbody>
            {factRows(members).map(({ label, texts }) => (
              <Row key={label} label={label} quiet cells={columns(members, texts)} />
            ))}
          </tbody>
          {unfolded ? (
            <tbody id="equal-settings">
              {equal.map((row) => (
                <Row key={row.key} label={row.label} quiet cells={columns(members, row.texts)} />
              ))}
            </tbody>
          ) : null}
        </table>
      </div>
      {allSame(members, rows) ? <p className="pt-3 text-sm text-muted">All settings are the same.</p> : null}
      {equal.length > 0 ? (
        <Button size="small" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)} className="mt-3">
          {unfolded ? 'Hide' : 'Show'}{' '}
          {equal.length === 1 ? 'the equal setting' : `${equal.length} equal settings`}
        </Button>
      ) : null}
    </div>
  );
}
