import { useRef } from 'react';
import { imageUrl } from '../../generation/picture';
import type { Adjustments } from './adjustments';
import type { Choices } from './choices';
import { DifferenceMap } from './difference-map';
import { figureRows, resamplingText } from './figures-text';
import { Stack } from './stack';
import { useDifference } from './use-difference';
import type { ViewerItem } from './viewer-item';

/** The map of what differs between two pictures, with the figures above it. */
export function DifferenceView({
  choices: { measure, gain },
  left,
  right,
  adjustments,
  bare,
}: {
  choices: Choices;
  left: ViewerItem;
  right: ViewerItem;
  adjustments: Adjustments;
  /** Without the figures. */
  bare: boolean;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const address = ({ image }: ViewerItem) => imageUrl(image.hash, 'original');
  const difference = useDifference(canvas, address(left), address(right), measure, gain);
  const resampled = resamplingText(left.image, right.image);
  return (
    <div className="flex size-full flex-col">
      {bare ? null : (
        <div aria-live="polite" className="px-1 pb-1.5 text-sm">
          <dl aria-label="Figures of the difference" className="flex flex-wrap gap-x-5">
            {difference.figures
              ? figureRows(difference.figures).map(({ name, value, means }) => (
                  <div key={name} title={means} className="flex gap-1.5">
                    <dt className="text-muted">{name}</dt>
                    <dd className="font-mono tabular-nums">{value}</dd>
                  </div>
                ))
              : null}
          </dl>
          {difference.figures ? null : (
            <p className="text-muted">
              {difference.state === 'problem' ? 'No figures' : 'Working out the figures …'}
            </p>
          )}
          {resampled ? <p className="text-caution">{resampled}</p> : null}
        </div>
      )}
      <div className="min-h-0 flex-1">
        <Stack
          mode="difference"
          left={left}
          right={right}
          adjustments={adjustments}
          map={
            <DifferenceMap
              canvas={canvas}
              size={left.image}
              label={`Difference of ${left.label} and ${right.label}`}
              difference={difference}
            />
          }
        />
      </div>
    </div>
  );
}
