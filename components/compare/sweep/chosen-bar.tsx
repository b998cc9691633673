import { X } from 'lucide-react';
import { Button, buttonClass } from '../../ui/button';
import { type Look, mostTogether } from '../page/look';
import { LookLink } from '../page/look-link';

/** What can be done with the cells that were chosen, at the foot of the window. */
export function ChosenBar({ look, onClear }: { look: Look; onClear: () => void }) {
  const count = look.of.length;
  return (
    <section
      aria-label="Chosen"
      className="pointer-events-auto flex flex-wrap items-center gap-2 border-t border-line bg-surface px-3 py-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] sm:mx-5 sm:mb-3 sm:w-fit sm:rounded-xl sm:border sm:pb-2 sm:shadow-lg"
    >
      <p role="status" className="px-1 text-sm font-medium tabular-nums">
        {count} chosen{count === mostTogether ? ', which is the most' : ''}
      </p>
      <LookLink look={{ ...look, view: 'pictures' }} className={buttonClass('primary', 'small')}>
        Look at them
      </LookLink>
      {count > 1 ? (
        <LookLink look={{ ...look, view: 'differences' }} className={buttonClass('quiet', 'small')}>
          What differs
        </LookLink>
      ) : null}
      <Button look="plain" size="small" onClick={onClear} className="text-muted">
        <X aria-hidden className="size-4" />
        Clear
      </Button>
    </section>
  );
}
