import type { PlacedSection } from './list-layout';
import { monthLabel } from './section-label';

/** A month of the date rail. */
export interface RailMonth {
  /** "March 2026" */
  readonly label: string;
  readonly year: number;
  /** Where its newest section begins. Pixels from the top of the list. */
  readonly top: number;
}

/** The months of the list, newest first; a section of several belongs to its newest. */
export function railMonths(sections: readonly PlacedSection[], zoneMinutes: number): readonly RailMonth[] {
  const months: RailMonth[] = [];
  let last: number | undefined;
  for (const { section, top } of sections) {
    const newest = Number.isFinite(section.to) ? section.to - 1 : section.from;
    const local = new Date(newest + zoneMinutes * 60_000);
    const month = local.getUTCFullYear() * 12 + local.getUTCMonth();
    if (months.length > 0 && month === last) continue;
    last = month;
    months.push({ label: monthLabel(newest, zoneMinutes), year: local.getUTCFullYear(), top });
  }
  return months;
}

/** The index of the month a list position is in. */
export function monthAt(months: readonly RailMonth[], position: number): number {
  return Math.max(
    0,
    months.findLastIndex(({ top }) => top <= position + 1),
  );
}

/** A mark on the rail: a year in words, or a month as a dot. `at` is its part of the rail's height, 0 to 1. */
export interface RailMark {
  readonly at: number;
  readonly year: string | undefined;
  readonly key: string;
}

/** The marks that have room on a rail of this height, years before months. Pixels. */
export function railMarks(months: readonly RailMonth[], total: number, height: number): readonly RailMark[] {
  const marks: RailMark[] = [];
  const taken: { readonly y: number; readonly room: number }[] = [];
  const fits = (y: number, room: number) =>
    taken.every((other) => Math.abs(other.y - y) >= (other.room + room) / 2);
  const put = (month: RailMonth, year: string | undefined, room: number) => {
    const y = (month.top / Math.max(1, total)) * height;
    if (!fits(y, room)) return;
    taken.push({ y, room });
    marks.push({ at: y / Math.max(1, height), year, key: `${month.label}${year ?? ''}` });
  };
  for (const [index, month] of months.entries())
    if (months[index - 1]?.year !== month.year) put(month, String(month.year), yearRoom);
  for (const month of months) put(month, undefined, monthRoom);
  return marks;
}

const yearRoom = 22;
const monthRoom = 7;

export const railKeys = [
  'ArrowUp',
  'ArrowLeft',
  'ArrowDown',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
];

/** Which month a key of the rail leads to: a month further by the arrows, a year by Page Up and Page Down. */
export function monthByKey(months: readonly RailMonth[], index: number, key: string): number {
  const last = months.length - 1;
  const year = months[index]?.year;
  switch (key) {
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(0, index - 1);
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(last, index + 1);
    case 'PageDown': {
      const older = months.findIndex((month, at) => at > index && month.year !== year);
      return older < 0 ? last : older;
    }
    case 'PageUp': {
      const newer = months[months.findIndex((month) => month.year === year) - 1];
      return newer ? months.findIndex((month) => month.year === newer.year) : 0;
    }
    case 'End':
      return last;
    default:
      return 0;
  }
}
