import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { clearVotes, undoVote } from '@/app/actions/comparisons';
import { RankingView } from '@/components/compare/blind/ranking-view';
import { loadBlind } from '../load-blind';
import { NothingToJudge } from '../nothing-to-judge';

type Props = Readonly<{
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | readonly string[] | undefined>>;
}>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const blind = await loadBlind((await params).id);
  return { title: blind ? `Ranking · ${blind.comparison.title}` : 'Not found' };
}

/** What the votes of a comparison say. `?by=` says what is ranked. */
export default async function RankingPage({ params, searchParams }: Props) {
  const [{ id }, { by }] = await Promise.all([params, searchParams]);
  const blind = await loadBlind(id);
  if (!blind) notFound();
  const { comparison, votes } = blind;
  const [first, ...others] = blind.questions;
  if (!first) return <NothingToJudge id={id} />;
  return (
    <div className="mx-auto max-w-4xl space-y-6 px-4 py-6 sm:px-6">
      <header>
        <Link href={`/compare/${id}`} className="text-sm text-muted hover:text-ink">
          {comparison.title}
        </Link>
        <h1 className="text-xl font-medium">Ranking</h1>
      </header>
      <RankingView
        id={id}
        questions={[first, ...others]}
        asked={typeof by === 'string' ? by : undefined}
        votes={votes}
        sandbox={comparison.members.some(({ generation }) => generation?.provider === 'sandbox')}
        actions={{ undoVote, clearVotes }}
      />
    </div>
  );
}
