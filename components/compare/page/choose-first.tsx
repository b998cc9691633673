import { buttonClass } from '../../ui/button';
import { type Look, mostTogether } from './look';
import { LookLink } from './look-link';

/** Before anything is chosen of a comparison that is too large to be seen at once. */
export function ChooseFirst({ look }: { look: Look }) {
  return (
    <div className="mx-auto max-w-md px-5 py-20 text-center">
      <h2 className="text-lg font-medium">Choose what to look at</h2>
      <p className="mt-1 text-pretty text-muted">
        Up to {mostTogether} pictures stand beside each other. Choose them in the table.
      </p>
      <LookLink look={{ ...look, view: 'table' }} className={`${buttonClass('primary')} mt-6`}>
        To the table
      </LookLink>
    </div>
  );
}
