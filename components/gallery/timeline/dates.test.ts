import { expect, test } from 'vitest';
import { layoutList } from './list-layout';
import { monthAt, monthByKey, railMarks, railMonths } from './rail-marks';
import { sectionLabel } from './section-label';

const berlin = 60;
const at = (text: string) => Date.parse(`${text}+01:00`);
const clock = { now: at('2026-11-21T00:30'), zoneMinutes: berlin };
const day = 86_400_000;
const label = (from: string, days: number) =>
  sectionLabel({ from: at(from), to: at(from) + days * day }, clock);

test('days are named as people do, by their own clock', () => {
  expect(label('2026-11-21T00:00', 1)).toBe('Today');
  expect(label('2026-11-20T00:00', 1)).toBe('Yesterday');
  expect(label('2026-11-18T00:00', 1)).toBe('Wednesday 18 November 2026');
  expect(label('2026-11-14T00:00', 5)).toBe('14 – 18 November 2026');
  expect(label('2026-10-30T00:00', 5)).toBe('30 October – 3 November 2026');
  expect(label('2025-12-30T00:00', 4)).toBe('30 December 2025 – 2 January 2026');
  expect(label('2026-11-20T00:00', 14 / 24)).toBe('Yesterday, 00:00 – 14:00');
  expect(sectionLabel({ from: at('2026-11-21T00:00'), to: Number.POSITIVE_INFINITY }, clock)).toBe('Today');
});

const sections = Array.from({ length: 40 }, (_, month) => {
  const from = Date.UTC(2026, 10 - month, 5);
  return { from, to: from + day, count: 30 + month * 4, ratioSum: 30 + month * 4 };
});
const layout = layoutList(sections, () => undefined, { width: 1000, row: 200, gap: 6, heading: 40, end: 0 });
const months = railMonths(layout.sections, 0);

test('the rail knows the month of every place', () => {
  expect(months).toHaveLength(40);
  expect(months[0]).toMatchObject({ label: 'November 2026', top: 0 });
  const third = layout.sections[2];
  if (!third) throw new Error('No section.');
  expect(months[monthAt(months, third.top + third.height / 2)]?.label).toBe('September 2026');
  expect(monthAt(months, -50)).toBe(0);
});

test('marks keep clear of each other, and every year has its own where there is room', () => {
  const marks = railMarks(months, layout.total, 800);
  expect(marks.flatMap(({ year }) => year ?? [])).toEqual(['2026', '2025', '2024', '2023']);
  const heights = marks.map((mark) => mark.at * 800).sort((a, b) => a - b);
  for (const [index, height] of heights.entries())
    expect(height - (heights[index - 1] ?? -100)).toBeGreaterThanOrEqual(7);
  expect(railMarks(months, layout.total, 60).filter(({ year }) => year).length).toBeLessThan(4);
});

test('arrows move by months, pages by years', () => {
  const to = (from: number, key: string) => months[monthByKey(months, from, key)]?.label;
  expect(to(3, 'ArrowDown')).toBe('July 2026');
  expect(to(3, 'ArrowUp')).toBe('September 2026');
  expect(to(3, 'PageDown')).toBe('December 2025');
  expect(to(15, 'PageUp')).toBe('November 2026');
  expect(to(15, 'Home')).toBe('November 2026');
  expect(to(15, 'End')).toBe('August 2023');
  expect(to(39, 'ArrowDown')).toBe('August 2023');
});
