import type { Failure } from '../failure';
import type { GenerationState } from '../generation/state';
import type { Settings } from '../models/settings';
import type { Rating } from './curation-contract';
import type { Origin, Verification } from './provenance-contract';

export type Provider = 'segmind' | 'sandbox';

/** Facts of a kept picture; the bytes live in a `BlobStore` under the same hash (SHA-256, hex). */
export interface ImageRecord {
  readonly hash: string;
  readonly format: 'png' | 'jpeg' | 'webp';
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Base64 ThumbHash. */
  readonly placeholder: string;
}

export interface Cost {
  readonly usd: number;
  readonly source: 'header' | 'metrics' | 'balance';
}

/** Where an accepted request can be asked for. URLs are checked against the configured host before use. */
export interface Ticket {
  readonly requestId: string;
  readonly statusUrl: string;
  readonly responseUrl: string;
}

export interface Generation {
  readonly id: string;
  readonly owner: string;
  readonly runId: string;
  readonly runIndex: number;
  readonly settings: Settings;
  readonly provider: Provider;
  readonly state: GenerationState;
  readonly change: number;
  readonly createdAt: number;
  readonly submittedAt: number | null;
  readonly finishedAt: number | null;
  readonly notBefore: number | null;
  /** How often a submit has been tried. */
  readonly attempts: number;
  readonly expectedSeconds: number;
  readonly expectedWidth: number;
  readonly expectedHeight: number;
  readonly estimateUsd: number;
  /** Exactly the JSON body that was sent, for the record. */
  readonly sentBody: Readonly<Record<string, unknown>> | null;
  readonly ticket: Ticket | null;
  /** Request id without a ticket (v1 reports one in a header). */
  readonly requestId: string | null;
  readonly balanceBefore: number | null;
  readonly balanceAfter: number | null;
  readonly cost: Cost | null;
  readonly inferenceSeconds: number | null;
  readonly failure: Failure | null;
  readonly images: readonly ImageRecord[];
  /** In the trash since; lists leave it out. */
  readonly deletedAt: number | null;
  readonly favourite: boolean;
  readonly rejected: boolean;
  readonly rating: Rating;
  /** Names, in their order. */
  readonly tags: readonly string[];
  readonly origin: Origin | null;
  readonly verification: Verification | null;
}

export type NewGeneration = Pick<
  Generation,
  | 'id'
  | 'owner'
  | 'runId'
  | 'runIndex'
  | 'settings'
  | 'provider'
  | 'createdAt'
  | 'expectedSeconds'
  | 'expectedWidth'
  | 'expectedHeight'
  | 'estimateUsd'
> & {
  readonly origin?: Origin;
  /** Wanted although its settings have a result: the person was told and is not asked about it another time. */
  readonly again?: boolean;
};

/** A finished generation of another studio, as a bundle carries it. */
export type ForeignGeneration = Omit<Generation, 'change' | 'notBefore' | 'ticket' | 'attempts'>;

/** The columns a state change may set together with the state. */
export type GenerationPatch = Partial<
  Pick<
    Generation,
    | 'submittedAt'
    | 'finishedAt'
    | 'notBefore'
    | 'attempts'
    | 'sentBody'
    | 'ticket'
    | 'requestId'
    | 'balanceBefore'
    | 'balanceAfter'
    | 'cost'
    | 'inferenceSeconds'
    | 'failure'
  >
>;

export interface Cursor {
  readonly createdAt: number;
  readonly id: string;
}
