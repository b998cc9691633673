import { useId } from 'react';
import { withField } from '@/lib/search/edit';
import type { SearchField } from '@/lib/search/fields';
import type { Query } from '@/lib/search/query';
import { readValue } from '@/lib/search/read-value';
import { type MenuField, optionsOf } from './menu-fields';
import { type End, numberAt, withNumberAt } from './number-range';
import { RangeEnd } from './range-end';

/** On a phone the name stands beside its boxes: one above the other they would fill several screens. */
const nameClass =
  'text-sm font-medium max-sm:flex max-sm:min-h-10 max-sm:w-28 max-sm:items-center max-sm:pr-2 max-sm:leading-tight sm:mb-1.5';

/** Sentences have it with a small letter. */
const Name = ({ children }: { children: string }) => (
  <span className="block first-letter:uppercase">{children}</span>
);

type OnEdit = (change: (query: Query) => Query) => void;

/** Asks for values of one field: numbers from and to, or one of what it offers. */
export function FieldFilter({ field, query, onEdit }: { field: MenuField; query: Query; onEdit: OnEdit }) {
  return field.kind === 'number' ? (
    <NumberFilter field={field} query={query} onEdit={onEdit} />
  ) : (
    <ChoiceFilter field={field} query={query} onEdit={onEdit} />
  );
}

function NumberFilter({
  field,
  query,
  onEdit,
}: {
  field: SearchField & { kind: 'number' };
  query: Query;
  onEdit: OnEdit;
}) {
  const take = (end: End, text: string): string | undefined => {
    const read = text.trim() === '' ? undefined : readValue(field, end === 'from' ? '>=' : '<=', text.trim());
    if (read && !read.ok) return read.error.message;
    onEdit((now) => withNumberAt(now, field.name, end, read && Number(read.value)));
    return undefined;
  };
  return (
    <fieldset className="min-w-0">
      <legend className={`float-left sm:float-none ${nameClass}`}>
        <Name>{field.unit === 'usd' ? `${field.label} in $` : field.label}</Name>
      </legend>
      <div className="flex flex-wrap gap-2">
        {(['from', 'to'] as const).map((end) => (
          <RangeEnd
            key={end}
            label={end}
            type="text"
            value={String(numberAt(query, field.name, end) ?? '')}
            onTake={(text) => take(end, text)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function ChoiceFilter({
  field,
  query,
  onEdit,
}: {
  field: SearchField & { kind: 'choice' | 'ratio' };
  query: Query;
  onEdit: OnEdit;
}) {
  const id = useId();
  const chosen = query.clauses.find((one) => one.kind === 'field' && one.field === field.name && !one.not);
  const value = chosen?.kind === 'field' ? String(chosen.value) : '';
  const choose = (next: string) =>
    onEdit((now) =>
      withField(
        now,
        field.name,
        next === '' ? [] : [{ kind: 'field', not: false, field: field.name, comparison: ':', value: next }],
      ),
    );
  return (
    <div className="min-w-0 max-sm:flex">
      <label htmlFor={id} className={`shrink-0 sm:block ${nameClass}`}>
        <Name>{field.label}</Name>
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
        className="h-10 rounded-md border border-line bg-surface px-2 text-sm hover:border-line-strong sm:h-8"
      >
        <option value="">Any</option>
        {optionsOf(field, value).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
