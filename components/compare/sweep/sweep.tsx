'use client';

import { clsx } from 'clsx';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { gridOf } from '@/lib/comparison/grid';
import type { ComparisonView } from '@/lib/generation/comparison-view';
import type { GenerationActions } from '../../generation/actions';
import { Segmented } from '../../ui/segmented';
import type { Again } from '../page/again-dialog';
import { AgainDialog } from '../page/again-dialog-later';
import { cellSizes, type Look, toggled } from '../page/look';
import { tableFrame } from '../page/table-frame';
import type { ChangeLook } from '../page/use-look';
import { wayOutOf } from '../page/way-out';
import { AxisSelectors } from './axis-selectors';
import { cellRatio, cellWidths } from './cell-shape';
import { ChosenBar } from './chosen-bar';
import { placed } from './placed';
import { StoppedDialog } from './stopped-dialog';
import { SweepTable } from './sweep-table';
import { useCellKeys } from './use-cell-keys';

/** All pictures of a comparison in a table of its axes. Some can be chosen, to be looked at more closely. */
export function Sweep({
  comparison,
  look,
  change,
  actions,
  again,
}: {
  comparison: ComparisonView;
  look: Look;
  change: ChangeLook;
  actions: GenerationActions;
  again: Again;
}) {
  const { headings, members } = placed(comparison);
  const grid = gridOf(headings, members, look);
  const [asked, ask] = useState<number>();
  const open = members.find((member) => member.index === asked);
  const way = open && wayOutOf(open);
  // Decided, or gone: it does not come up by itself again.
  if (asked !== undefined && way !== 'doubtful' && way !== 'again') ask(undefined);
  const choose = useCallback((index: number) => change(({ of }) => ({ of: toggled(of, index) })), [change]);
  const { wasThere, ...keys } = useCellKeys(
    grid.cells.flatMap((row) => row.flatMap((member) => (member ? [member.index] : []))),
    choose,
  );
  const place = useRef<HTMLDivElement>(null);
  const focusActive = () =>
    place.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus({ preventScroll: true });
  const comeBack = useEffectEvent(() => {
    if (wasThere && document.activeElement === document.body) focusActive();
  });
  useEffect(() => comeBack(), []);
  const clear = () => {
    // The bar goes, and would take the focus with it.
    focusActive();
    change(() => ({ of: [] }));
  };
  const width = cellWidths[look.size];
  const inFrame = grid.rows !== undefined && tableFrame.beside;
  return (
    <div ref={place}>
      <div className={clsx('flex flex-wrap items-center gap-x-4 gap-y-2 px-3 pb-2 sm:px-5', inFrame)}>
        {grid.rows === undefined || grid.columns === undefined ? null : (
          <AxisSelectors
            headings={headings}
            rows={grid.rows}
            columns={grid.columns}
            at={grid.at}
            change={change}
          />
        )}
        <fieldset className="sm:ml-auto">
          <legend className="sr-only">Size of the cells</legend>
          <Segmented
            name="cell-size"
            className="w-56"
            value={look.size}
            options={cellSizes.map((value) => ({ value, label: sizeNames[value] }))}
            onChange={(size) => change(() => ({ size }))}
          />
        </fieldset>
      </div>
      <SweepTable
        label={comparison.title}
        headings={headings}
        grid={grid}
        look={look}
        cell={{ width, ratio: cellRatio(members, width) }}
        retry={actions.retry}
        onChoose={choose}
        onAsk={ask}
        keys={keys}
      />
      <p className={clsx('hidden px-3 py-2 text-xs text-muted sm:px-5 pointer-fine:block', inFrame)}>
        Arrow keys move, Enter opens, X chooses up to nine.
      </p>
      {look.of.length > 0 ? (
        <div className={clsx('pointer-events-none sticky bottom-0 z-10', inFrame)}>
          <ChosenBar look={look} onClear={clear} />
        </div>
      ) : null}
      {way === 'doubtful' && open?.generation ? (
        <StoppedDialog
          label={open.label}
          generation={open.generation}
          actions={actions}
          onClose={() => ask(undefined)}
        />
      ) : null}
      {way === 'again' && open?.settings ? (
        <AgainDialog
          member={{ ...open, settings: open.settings }}
          again={again}
          onClose={() => ask(undefined)}
        />
      ) : null}
    </div>
  );
}

const sizeNames = { small: 'Small', medium: 'Medium', large: 'Large' } as const;
