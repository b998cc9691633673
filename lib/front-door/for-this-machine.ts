import type { Visitor } from './forwarded';
import { pathOf } from './path-of';
import type { Refusal } from './refuse';
import type { RequestHead } from './request-head';

/** The built-in sandbox knows nobody and draws for everybody: it is there for the studio, and for whoever sits at its machine. */
export function notForOthers({ url }: RequestHead, { local }: Visitor): Refusal | undefined {
  if (local || !/^\/sandbox(\/|$)/.test(pathOf(url))) return undefined;
  return {
    status: 403,
    title: 'The sandbox is for the machine the studio runs on',
    sentence: 'It answers nobody else.',
  };
}
