import { Minus, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import styles from '../../ui/slider.module.css';
import type { Live } from './live';

export interface LiveRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words. */
  readonly text: (value: number) => string;
}

/** The next value in steps; it stops at the ends. */
export function steppedBy({ get, set }: Live<number>, { min, max, step }: LiveRange, by: number): void {
  const next = Math.min(max, Math.max(min, get() + by * step));
  // Tenths do not add up to whole numbers.
  set(Math.round(next / step) * step);
}

/** A native range with a button for a step at each end, for a value that is followed without rendering. */
export function LiveSlider({
  label,
  caption,
  live,
  range,
}: {
  label: string;
  /** The label's short form, to be seen. */
  caption: string;
  live: Live<number>;
  range: LiveRange;
}) {
  const input = useRef<HTMLInputElement>(null);
  const output = useRef<HTMLOutputElement>(null);
  const { min, max, step, text } = range;
  useEffect(() => {
    const show = () => {
      const value = live.get();
      if (!input.current || !output.current) return;
      input.current.value = String(value);
      input.current.setAttribute('aria-valuetext', text(value));
      input.current.style.setProperty('--fill', `${((value - min) / (max - min)) * 100}%`);
      output.current.textContent = text(value);
    };
    show();
    return live.subscribe(show);
  }, [live, min, max, text]);
  const stepButton = (by: 1 | -1, Icon: typeof Plus) => (
    <Button
      look="plain"
      size="icon"
      aria-label={by > 0 ? `${label}: more` : `${label}: less`}
      title={by > 0 ? `${label}: more (.)` : `${label}: less (,)`}
      onClick={() => steppedBy(live, range, by)}
    >
      <Icon aria-hidden className="size-4" />
    </Button>
  );
  return (
    <div className="flex min-w-0 items-center gap-1 max-sm:w-full sm:max-w-96 sm:flex-1">
      <span aria-hidden className="shrink-0 text-sm text-muted max-sm:w-16">
        {caption}
      </span>
      {stepButton(-1, Minus)}
      <input
        ref={input}
        type="range"
        aria-label={label}
        className={styles.slider}
        min={min}
        max={max}
        step={step}
        defaultValue={live.get()}
        onInput={(event) => live.set(event.currentTarget.valueAsNumber)}
      />
      {stepButton(1, Plus)}
      <output ref={output} aria-hidden className="w-14 shrink-0 font-mono text-sm tabular-nums" />
    </div>
  );
}
