import { expect, it } from 'vitest';
import { leftText, overBudgetText } from './budget-text';

it('says what it would cost and what is left, of whose money and until when', () => {
  const left = leftText({ of: 'person', period: 'day', limit: 5, spent: 4.88 });
  expect(overBudgetText(0.344, 'segmind', left)).toBe(
    'This would cost about $0.34; $0.12 of your $5.00 for today is left.',
  );
  const studio = leftText({ of: 'studio', period: 'month', limit: 20, spent: 20.5 });
  expect(overBudgetText(0.033, 'sandbox', studio)).toBe(
    'This would cost about $0.033 play money; $0.00 of the studio’s $20.00 for this month is left.',
  );
});
