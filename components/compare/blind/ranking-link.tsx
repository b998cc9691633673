import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { buttonClass } from '../../ui/button';
import type { Question } from './questions';

/** To what the votes say. It is read when the last of them has arrived. */
export function RankingLink({
  id,
  question,
  settled,
}: {
  /** The comparison's. */
  id: string;
  question: Question;
  settled: () => Promise<unknown>;
}) {
  const router = useRouter();
  const href = `/compare/${id}/blind/ranking?by=${question.key}`;
  return (
    <Link
      href={href}
      // It holds the names.
      prefetch={false}
      onNavigate={(event) => {
        event.preventDefault();
        void settled().then(() => router.push(href));
      }}
      className={buttonClass('quiet', 'small')}
    >
      Ranking
    </Link>
  );
}
