import type { CSSProperties } from 'react';
import styles from './slider.module.css';

interface SliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  describedBy?: string | undefined;
}

/** A native range. A value outside its ends sits at the nearer one; the number box beside it tells the truth. */
export function Slider({ label, value, min, max, step, onChange, describedBy }: SliderProps) {
  const shown = Math.min(max, Math.max(min, value));
  const style: CSSProperties & { '--fill': string } = { '--fill': `${((shown - min) / (max - min)) * 100}%` };
  return (
    <input
      type="range"
      aria-label={label}
      aria-describedby={describedBy}
      className={styles.slider}
      style={style}
      min={min}
      max={max}
      step={step}
      value={shown}
      onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
    />
  );
}
