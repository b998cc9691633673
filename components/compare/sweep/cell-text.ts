import type { MemberView } from '@/lib/generation/comparison-view';
import { isFinished } from '@/lib/generation/state';
import { statusText } from '../../generation/progress';
import { stoppedText } from '../../generation/stopped-text';

/** What a cell without a picture says: what became of it, and why. */
export interface CellText {
  readonly title: string;
  readonly reason?: string | undefined;
  /** What can be done about it elsewhere. */
  readonly advice?: string;
}

const deletedAdvice = 'Restore it from the trash, unless it is gone from there.';

/** Undefined where there is a picture to look at. `now` as for `statusText`. */
export function cellText(
  { problem, generation, held }: Pick<MemberView, 'problem' | 'generation' | 'held'>,
  now: number | null,
): CellText | undefined {
  if (!generation) {
    return problem === null
      ? { title: 'Deleted', advice: deletedAdvice }
      : { title: 'Not possible', reason: problem };
  }
  if (!isFinished(generation.state)) return { title: statusText(generation, now) };
  if (generation.state === 'succeeded') return undefined;
  if (held && generation.state === 'cancelled') return { title: 'Paused' };
  const { title, reason, advice } = stoppedText(generation);
  return { title, reason: reason ?? advice };
}

/** What a cell is called: what tells it from the others, and how it stands with it. */
export function cellName(member: Pick<MemberView, 'label' | 'problem' | 'generation' | 'held'>): string {
  const text = cellText(member, null);
  if (!text) return member.label;
  const { problem, generation } = member;
  const why = generation === null && problem !== null ? `: ${problem}` : '';
  return `${member.label}, ${text.title.charAt(0).toLowerCase()}${text.title.slice(1)}${why}`;
}
