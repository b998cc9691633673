'use client';

import { clsx } from 'clsx';
import { CircleSlash2, Star } from 'lucide-react';
import type { Rating } from './actions';

const ratings: readonly Rating[] = [1, 2, 3, 4, 5];

/** A rating as native radio buttons, so arrow keys work; the first of them is no rating. */
export function Stars({
  name,
  value,
  onChange,
}: {
  name: string;
  /** Undefined where it is of many. */
  value: Rating | undefined;
  onChange: (rating: Rating) => void;
}) {
  return (
    <fieldset className="flex items-center">
      <legend className="sr-only">Rating</legend>
      {ratings.map((rating) => (
        <Choice
          key={rating}
          {...{ name, rating, value, onChange }}
          label={`${rating} ${rating === 1 ? 'star' : 'stars'}`}
        >
          <Star
            aria-hidden
            className={clsx(
              'size-5 transition-colors duration-150',
              value !== undefined && rating <= value ? 'fill-caution text-caution' : 'text-line-strong',
            )}
          />
        </Choice>
      ))}
      <Choice {...{ name, value, onChange }} rating={0} label="No rating">
        <CircleSlash2 aria-hidden className={clsx('size-4', value === 0 ? 'text-line' : 'text-muted')} />
      </Choice>
    </fieldset>
  );
}

function Choice({
  name,
  rating,
  value,
  label,
  onChange,
  children,
}: {
  name: string;
  rating: Rating;
  value: Rating | undefined;
  label: string;
  onChange: (rating: Rating) => void;
  children: React.ReactNode;
}) {
  return (
    <label
      title={label}
      className="relative grid size-9 cursor-pointer place-items-center rounded-md hover:bg-raised has-focus-visible:outline-2 has-focus-visible:outline-accent"
    >
      <input
        type="radio"
        name={name}
        aria-label={label}
        checked={rating === value}
        onChange={() => onChange(rating)}
        className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
      />
      {children}
    </label>
  );
}
