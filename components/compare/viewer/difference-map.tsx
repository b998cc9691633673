import type { RefObject } from 'react';
import type { Size } from '../../picture/zoom';
import { LinkButton } from '../../ui/link-button';
import { Spinner } from '../../ui/spinner';
import styles from './room.module.css';
import type { Difference } from './use-difference';

/** The map in its room. It is always there: the worker draws on it when it has something. */
export function DifferenceMap({
  canvas,
  size,
  label,
  difference: { state, tryAgain },
}: {
  canvas: RefObject<HTMLCanvasElement | null>;
  /** Of the left picture: pixels. */
  size: Size;
  label: string;
  difference: Difference;
}) {
  return (
    <>
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        data-state={state}
        className={styles.placed}
        style={{
          width: size.width,
          height: size.height,
          visibility: state === 'problem' ? 'hidden' : undefined,
        }}
      />
      {state === 'working' ? (
        <p
          role="status"
          className="absolute top-3 left-3 flex items-center gap-2 rounded bg-surface px-2 py-1 text-sm"
        >
          <Spinner /> Comparing pixels
        </p>
      ) : null}
      {state === 'problem' ? (
        <p
          role="alert"
          className="absolute inset-0 grid place-content-center justify-items-center gap-2 p-4 text-sm"
        >
          <span className="text-muted">
            One of the pictures could not be loaded, so there is no difference to show.
          </span>
          <LinkButton onClick={tryAgain}>Try again</LinkButton>
        </p>
      ) : null}
    </>
  );
}
