'use client';

import { useCallback } from 'react';
import { gridOf } from '@/lib/comparison/grid';
import type { ComparisonView } from '@/lib/generation/comparison-view';
import type { GenerationActions } from '../../generation/actions';
import { Segmented } from '../../ui/segmented';
import { cellSizes, type Look, toggled } from '../page/look';
import type { ChangeLook } from '../page/use-look';
import { AxisSelectors } from './axis-selectors';
import { cellRatio, cellWidths } from './cell-shape';
import { ChosenBar } from './chosen-bar';
import { placed } from './placed';
import { SweepTable } from './sweep-table';
import { useCellKeys } from './use-cell-keys';

/** All pictures of a comparison in a table of its axes. Some can be chosen, to be looked at more closely. */
export function Sweep({
  comparison,
  look,
  change,
  retry,
}: {
  comparison: ComparisonView;
  look: Look;
  change: ChangeLook;
  retry: GenerationActions['retry'];
}) {
  const { headings, members } = placed(comparison);
  const grid = gridOf(headings, members, look);
  const choose = useCallback((index: number) => change(({ of }) => ({ of: toggled(of, index) })), [change]);
  const keys = useCellKeys(
    grid.cells.flatMap((row) => row.flatMap((member) => (member ? [member.index] : []))),
    choose,
  );
  return (
    <div className="px-3 sm:px-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-2">
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
        paused={comparison.paused}
        cell={{ width: cellWidths[look.size], ratio: cellRatio(members) }}
        retry={retry}
        onChoose={choose}
        keys={keys}
      />
      <p className="hidden py-2 text-xs text-muted pointer-fine:block">
        Arrow keys move, Enter opens, X chooses up to nine.
      </p>
      {look.of.length > 0 ? <ChosenBar look={look} onClear={() => change(() => ({ of: [] }))} /> : null}
    </div>
  );
}

const sizeNames = { small: 'Small', medium: 'Medium', large: 'Large' } as const;
