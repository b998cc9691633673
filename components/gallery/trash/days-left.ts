import { trashKeptDays } from '@/lib/generation/trash-kept';

const dayMs = 24 * 60 * 60 * 1000;

/** How long something stays in the trash yet. Times in milliseconds since the epoch. */
export function daysLeft(deletedAt: number, now: number): string {
  const days = Math.ceil((deletedAt + trashKeptDays * dayMs - now) / dayMs);
  if (days <= 0) return 'Goes today';
  return days === 1 ? '1 day left' : `${days} days left`;
}
