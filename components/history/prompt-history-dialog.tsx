import { clsx } from 'clsx';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { asWritten } from '@/lib/models/prompt-variants';
import { unreachable } from '../generation/actions';
import { imageUrl } from '../generation/picture';
import { placeholderColor } from '../generation/placeholder';
import { Dialog } from '../ui/dialog';
import { DialogSearch } from '../ui/dialog-search';
import { useTypedSearch } from '../ui/use-typed-search';
import { askPrompts } from './ask-prompts';
import type { PastPromptView } from './prompts-answer';

/**
 * The prompts that were sent before, to choose one as it has to be written to mean the same. A combobox over a list that is always open: the focus stays in the
 * box, arrows mark a prompt and Enter takes it.
 */
export function PromptHistoryDialog({
  onChoose,
  onClose,
}: {
  onChoose: (written: string) => void;
  onClose: () => void;
}) {
  const choose = ({ text }: PastPromptView) => onChoose(asWritten(text));
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const { answer: prompts, problem } = useTypedSearch(words, askPrompts);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const count = prompts?.length ?? 0;
  const marked = Math.min(active, count - 1);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);

  function onKeyDown(event: KeyboardEvent) {
    // Around it is the form, whose keys generate.
    event.stopPropagation();
    if (event.key === 'Enter') event.preventDefault();
    if (event.nativeEvent.isComposing || count === 0) return;
    const to = { ArrowDown: marked + 1, ArrowUp: marked - 1, PageDown: marked + 5, PageUp: marked - 5 }[
      event.key
    ];
    const chosen = prompts?.[marked];
    if (to !== undefined) setActive(Math.max(0, Math.min(count - 1, to)));
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else return;
    event.preventDefault();
  }
  return (
    <Dialog title="Earlier prompts" onClose={onClose}>
      <div className="space-y-3">
        <DialogSearch
          role="combobox"
          enterKeyHint="done"
          aria-label="Words of the prompt"
          placeholder="Words of the prompt"
          aria-expanded={count > 0}
          aria-controls={count > 0 ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={count > 0 ? `${listId}-${marked}` : undefined}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <p role="status" className="sr-only">
          {prompts ? `${count} ${count === 1 ? 'prompt' : 'prompts'}` : ''}
        </p>
        {problem ? (
          <p role="alert" className="text-sm text-danger">
            {unreachable}
          </p>
        ) : null}
        <div className="min-h-64">
          {count > 0 ? (
            <div
              ref={list}
              id={listId}
              role="listbox"
              aria-label="Earlier prompts"
              tabIndex={-1}
              className="-mx-2"
              onMouseDown={(event) => event.preventDefault()}
            >
              {prompts?.map((prompt, index) => (
                <Option
                  key={prompt.id}
                  id={`${listId}-${index}`}
                  prompt={prompt}
                  active={index === marked}
                  onChoose={() => choose(prompt)}
                />
              ))}
            </div>
          ) : null}
          {prompts && count === 0 ? <Nothing words={words} /> : null}
        </div>
      </div>
    </Dialog>
  );
}

function Option({
  id,
  prompt: { text, modelName, image },
  active,
  onChoose,
}: {
  id: string;
  prompt: PastPromptView;
  active: boolean;
  onChoose: () => void;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onClick={onChoose}
      className={clsx(
        'flex scroll-mt-20 cursor-pointer items-center gap-3 rounded-md p-2',
        active ? 'bg-raised outline-1 -outline-offset-1 outline-line-strong' : 'hover:bg-raised',
      )}
    >
      <span
        className="size-12 shrink-0 overflow-hidden rounded-xs border border-line bg-raised"
        style={image ? { backgroundColor: placeholderColor(image.placeholder) } : undefined}
      >
        {image ? (
          // biome-ignore lint/performance/noImgElement: the size exists already and is served as immutable
          <img src={imageUrl(image.hash, 'small')} alt="" loading="lazy" className="size-full object-cover" />
        ) : null}
      </span>
      <span className="min-w-0 flex-1">
        <span className="line-clamp-2 text-sm leading-snug break-words">{text}</span>
        <span className="block truncate text-xs text-muted">{modelName}</span>
      </span>
    </div>
  );
}

const Nothing = ({ words }: { words: string }) => (
  <p className="pt-20 text-center text-sm text-pretty text-muted">
    {words.trim() === ''
      ? 'Nothing has been generated yet. Every prompt you use is kept here.'
      : 'No earlier prompt has all these words.'}
  </p>
);
