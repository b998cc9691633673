import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { madeBy, promptText } from '../../generation/facts';
import { buttonClass } from '../../ui/button';
import type { Rating } from '../curation/actions';
import { Stars } from '../curation/stars';
import { resultHref } from '../gallery-href';
import { PromptText } from '../result/prompt-text';
import { SettingsTable } from '../result/settings-table';
import { ask } from './ask';
import { type SettingsAnswer, settingsAnswerSchema } from './settings-answer';

/** What made the picture, beside it; on a phone a sheet below it. */
export function LightboxPanel({
  generation,
  query,
  onRate,
}: {
  generation: GenerationView;
  /** The search it was found by. */
  query: string;
  onRate: (rating: Rating) => void;
}) {
  const { id } = generation;
  const onItsPage = usePathname() === resultHref(id);
  const [read, setRead] = useState<{ id: string; answer: SettingsAnswer | undefined }>();
  useEffect(() => {
    let left = false;
    void ask(`/api/generations/${id}/settings`, settingsAnswerSchema).then((answer) => {
      if (!left) setRead({ id, answer });
    });
    return () => {
      left = true;
    };
  }, [id]);
  const answer = read?.id === id ? read.answer : undefined;
  return (
    <aside
      aria-label="Settings of the picture"
      // The keys scroll it where nothing in it has the focus.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached
      tabIndex={0}
      className="space-y-4 overflow-y-auto overscroll-contain border-line bg-surface p-4 max-lg:h-[55%] max-lg:shrink-0 max-lg:border-t max-lg:pb-[max(1rem,env(safe-area-inset-bottom))] lg:w-96 lg:shrink-0 lg:border-l"
    >
      <header>
        <h2 className="text-sm text-muted">{madeBy(generation)}</h2>
        <PromptText key={id} prompt={answer?.prompt ?? promptText(generation)} />
      </header>
      <Stars name="lightbox-rating" value={generation.rating} onChange={onRate} />
      <div className="flex flex-wrap gap-2 *:grow">
        {answer?.createHref ? (
          // In place of the lightbox's own entry in the history.
          <Link href={answer.createHref} replace className={buttonClass('primary', 'small')}>
            Use these settings
          </Link>
        ) : null}
        {onItsPage ? null : (
          <Link href={resultHref(id, query)} replace className={buttonClass('quiet', 'small')}>
            Open its page
          </Link>
        )}
      </div>
      {answer ? <SettingsTable rows={answer.rows} /> : null}
      {read?.id === id && !answer ? (
        <p role="alert" className="text-sm text-danger">
          The settings could not be read. The studio did not answer.
        </p>
      ) : null}
    </aside>
  );
}
