'use client';

import { clsx } from 'clsx';
import { Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { matchingNames } from './matching-names';
import { PickerProblem } from './picker-problem';
import type { Answer } from './use-answer';

export interface Named {
  readonly name: string;
  readonly count: number;
}

/**
 * A box to write a name in, over the names there are; what is none of them yet can be made. What goes wrong is said here:
 * a dialog hides the rest of the page.
 */
export function NamePicker<Option extends Named>({
  label,
  names,
  without,
  create,
  onPick,
  onCreate,
  most,
}: {
  label: string;
  names: Answer<readonly Option[]>;
  /** Whether one is not to be offered. */
  without?: (option: Option) => boolean;
  /** Whether a new name may be made. */
  create: boolean;
  onPick: (option: Option) => void;
  /** Answers why it was not made. */
  onCreate: (name: string) => Promise<string | undefined> | undefined;
  /** Characters a name may have. */
  most: number;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const options = without ? names.value?.filter((option) => !without(option)) : names.value;
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  /** Enter was pressed before the names were there: it counts once they are. */
  const [early, setEarly] = useState(false);
  const [refused, setRefused] = useState<string>();
  const { matches, exact } = matchingNames(options ?? [], text);
  const fresh = create && options && text.trim() !== '' && !exact;
  const choices = [
    ...matches.map((option) => ({ option, choose: () => onPick(option) })),
    ...(fresh ? [{ option: undefined, choose: async () => setRefused(await onCreate(text.trim())) }] : []),
  ];
  const at = Math.min(active, choices.length - 1);
  const chooseEarly = useEffectEvent(() => {
    setEarly(false);
    choices[at]?.choose();
  });
  const isReady = options !== undefined;
  useEffect(() => {
    if (early && isReady) chooseEarly();
  }, [early, isReady]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && choices.length > 0) setActive((at + step + choices.length) % choices.length);
    else if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    else if (options) choices[at]?.choose();
    else {
      setEarly(true);
      if (names.problem !== undefined) names.askAgain();
    }
    event.preventDefault();
  };
  return (
    <div>
      <input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        placeholder={label}
        value={text}
        maxLength={most}
        data-focus-first
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setEarly(false);
          setRefused(undefined);
        }}
        onKeyDown={onKeyDown}
        className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 text-base sm:text-sm"
      />
      <PickerProblem
        loading={names.problem}
        creating={refused}
        onAgain={() => {
          // The button goes away.
          input.current?.focus();
          names.askAgain();
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className="mt-2 max-h-64 overflow-y-auto">
        {choices.map(({ option, choose }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
          <div
            key={option?.name ?? 'fresh'}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={choose}
            onPointerMove={() => setActive(index)}
            className={clsx(
              'flex min-h-10 cursor-pointer items-center gap-2 rounded-md px-3 text-sm sm:min-h-9',
              index === at && 'bg-raised',
            )}
          >
            {option ? (
              <>
                <span className="min-w-0 flex-1 truncate">{option.name}</span>
                <span className="text-muted tabular-nums">{option.count.toLocaleString('en')}</span>
              </>
            ) : (
              <>
                <Plus aria-hidden className="size-4 text-muted" />
                <span className="min-w-0 truncate">Create “{text.trim()}”</span>
              </>
            )}
          </div>
        ))}
      </div>
      {options && choices.length === 0 ? (
        <p className="px-3 py-2 text-sm text-muted">
          {text.trim() === '' ? 'There are none yet. Write a name to create one.' : 'None of that name.'}
        </p>
      ) : null}
    </div>
  );
}
