import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { castVote, undoVote } from '@/app/actions/comparisons';
import { BallotView } from '@/components/compare/blind/ballot-view';
import { withoutNames } from '@/components/compare/blind/questions';
import { loadBlind } from './load-blind';
import { NothingToJudge } from './nothing-to-judge';

export const metadata: Metadata = { title: 'Blind comparison' };

type Props = Readonly<{
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | readonly string[] | undefined>>;
}>;

/** Votes on pictures without names: nothing that is sent to the browser tells which is which. `?by=` says what is ranked. */
export default async function BlindPage({ params, searchParams }: Props) {
  const [{ id }, { by }] = await Promise.all([params, searchParams]);
  const blind = await loadBlind(id);
  if (!blind) notFound();
  const [first, ...others] = blind.questions.map(withoutNames);
  if (!first) return <NothingToJudge id={id} />;
  const images = blind.comparison.members.flatMap(({ generation }) => {
    const image = generation?.images[0];
    return generation && image ? [[generation.id, image] as const] : [];
  });
  return (
    <>
      <h1 className="sr-only">Blind comparison</h1>
      <BallotView
        start={{
          id,
          questions: [first, ...others],
          asked: typeof by === 'string' ? by : undefined,
          votes: blind.votes,
          seed: Date.now(),
        }}
        images={Object.fromEntries(images)}
        actions={{ castVote, undoVote }}
      />
    </>
  );
}
