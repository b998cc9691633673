import { expect, test } from 'vitest';
import { type FailureKind, failureKinds } from '@/lib/failure';
import { generation } from '@/tests/support/example-generation';
import { stoppedText } from './stopped-text';
import { balanceEvidence } from './unconfirmed-text';

test.each(failureKinds)('%s has a title, advice and says whether it was charged', (kind) => {
  const text = stoppedText(generation({ state: 'failed', failure: { kind, charged: 'no' } }));
  expect(text.title).not.toBe('');
  expect(text.advice).not.toBe('');
  expect(text.charged).toBe('Not charged');
});

test('an unknown charge stays unknown', () => {
  const failed = generation({ state: 'failed', failure: { kind: 'timeout', charged: 'unknown' } });
  expect(stoppedText(failed).charged).toBe('Charge unknown');
  expect(stoppedText(generation({ state: 'unconfirmed' })).charged).toBe('Charge unknown');
});

test('nobody is sent to top up an account the sandbox does not have', () => {
  const failure = { kind: 'insufficientCredits', charged: 'no' } as const;
  expect(stoppedText(generation({ state: 'failed', provider: 'segmind', failure })).link).toBeDefined();
  expect(stoppedText(generation({ state: 'failed', provider: 'sandbox', failure })).link).toBeUndefined();
});

test('nor to the keys of an account the sandbox does not have', () => {
  const failure = { kind: 'badKey', charged: 'no' } as const;
  const text = stoppedText(generation({ state: 'failed', provider: 'sandbox', failure }));
  expect(text.link).toBeUndefined();
  expect(text.advice).not.toContain('SEGMIND_API_KEY');
});

test('the provider’s own reason is told where it is one', () => {
  const reasonOf = (detail: string, kind: FailureKind = 'generationFailed') =>
    stoppedText(generation({ state: 'failed', failure: { kind, charged: 'no', detail } })).reason;
  expect(reasonOf('The picture was refused by moderation.')).toBe('The picture was refused by moderation.');
  expect(reasonOf('{"status": "FAILED", "code": 7}')).toBeUndefined();
  expect(reasonOf('FAILED')).toBeUndefined();
  expect(reasonOf('502 Bad Gateway', 'providerFault')).toBeUndefined();
});

test.each(['providerFault', 'unexpectedResponse'] as const)(
  '%s: where an answer came, nobody says that none did',
  (kind) => {
    const { advice } = stoppedText(
      generation({ state: 'unconfirmed', failure: { kind, charged: 'unknown' } }),
    );
    expect(advice).toContain('answer');
    expect(advice).not.toMatch(/connection|stopped/);
  },
);

test('cancelled was never sent', () => {
  expect(stoppedText(generation({ state: 'cancelled' })).charged).toBe('Not charged');
});

test('balances are evidence only when both are known', () => {
  expect(balanceEvidence(12.34, 12.17, 0.172)).toContain('most likely this request was accepted');
  expect(balanceEvidence(12.34, 12.34, 0.172)).toContain('most likely this request was not accepted');
  expect(balanceEvidence(12.34, null, 0.172)).toContain('not known yet');
  expect(balanceEvidence(null, 12.34, 0.172)).toContain('cannot tell');
  expect(balanceEvidence(12.34, 9, 0.172)).toContain('cannot tell');
});
