import { useId, useRef } from 'react';
import { LinkButton } from '../ui/link-button';

const longest = 120;

/**
 * What strangers read above the picture. What the thing is called in the studio may tell more than they are to know (a prompt),
 * so that it is offered, never filled in.
 */
export function TitleField({
  value,
  onChange,
  ownTitle = '',
  className,
}: {
  value: string;
  onChange: (title: string) => void;
  ownTitle?: string | undefined;
  className: string;
}) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const offered = [...ownTitle].slice(0, longest).join('');
  return (
    <div className="text-sm">
      <div className="mb-1 flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="shrink-0">
          Title <span className="text-muted">(optional)</span>
        </label>
        {offered && value === '' ? (
          <LinkButton
            className="min-w-0 truncate"
            onClick={() => {
              onChange(offered);
              box.current?.focus();
            }}
          >
            Use “{offered}”
          </LinkButton>
        ) : null}
      </div>
      <input
        ref={box}
        id={id}
        type="text"
        autoComplete="off"
        maxLength={longest}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        className={className}
      />
    </div>
  );
}
