import 'server-only';
import type { Start } from '@/components/create/start';
import { fitParams } from '@/components/schema-form/fit-params';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { asTyped } from '@/lib/models/as-typed';
import { carryParams } from '@/lib/models/carry';
import { findModel } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import { paramsFromQuery } from '@/lib/models/query';
import type { Params } from '@/lib/models/settings';
import { type ModelSpec, paramKeys } from '@/lib/models/spec';
import type { Generation } from '@/lib/store/contract';

/**
 * What the address asks the form to begin with: `?from=<generation>` (with `seed=random` for a new seed, with `only=seed` or
 * `only=prompt` for a part of it), `?file=<token>`, `?carry=<model>`, or settings under their wire keys.
 */
export async function readStart(studio: OwnStudio, spec: ModelSpec, query: URLSearchParams): Promise<Start> {
  const from = query.get('from');
  const only = query.get('only');
  if (from !== null && (only === 'seed' || only === 'prompt')) return partOfResult(studio, spec, from, only);
  if (from !== null) return fromResult(studio, spec, from, query.get('seed') === 'random');
  const file = query.get('file');
  if (file !== null) return { kind: 'file', token: file };
  const carry = query.get('carry');
  if (carry !== null) {
    const other = findModel(carry);
    return other && other !== spec ? { kind: 'carry', from: other } : { kind: 'fresh' };
  }
  if (query.size === 0) return { kind: 'fresh' };
  const { params, problems } = paramsFromQuery(spec, query);
  return { kind: 'settings', origin: 'link', params: asTyped(spec, params), notes: problems };
}

async function fromResult(studio: OwnStudio, spec: ModelSpec, id: string, newSeed: boolean): Promise<Start> {
  const generation = await studio.store.generations.get(id);
  if (!generation) return { kind: 'missing' };
  const { params, notes } = settingsFor(spec, generation);
  return {
    kind: 'settings',
    origin: 'result',
    params: asTyped(spec, newSeed ? withRandomSeed(spec, params) : params),
    notes,
  };
}

async function partOfResult(
  studio: OwnStudio,
  spec: ModelSpec,
  id: string,
  part: 'seed' | 'prompt',
): Promise<Start> {
  const generation = await studio.store.generations.get(id);
  if (!generation) return { kind: 'missing' };
  const { params } = settingsFor(spec, generation);
  const keys = spec.params.flatMap((param) => (param.kind === part ? paramKeys(param) : []));
  const taken = Object.entries(params).filter(([key]) => keys.includes(key));
  return { kind: 'part', part, params: asTyped(spec, Object.fromEntries(taken)) };
}

/** A result's settings for this model, even when they are another model's or the model has changed since. */
export function settingsFor(
  spec: ModelSpec,
  { settings }: Generation,
): { params: Params; notes: readonly string[] } {
  const base = defaultParams(spec);
  const source = findModel(settings.model);
  if (source && source !== spec) {
    const { params, dropped } = carryParams(
      source,
      spec,
      fitParams(source.params, defaultParams(source), settings.params),
    );
    const notes = [`They were made for ${source.name}.`];
    return {
      params,
      notes: dropped.length > 0 ? [...notes, `Not carried over: ${dropped.join(', ')}.`] : notes,
    };
  }
  const known = new Set(spec.params.flatMap(paramKeys));
  const gone = Object.keys(settings.params).filter((key) => !known.has(key));
  return {
    params: fitParams(spec.params, base, settings.params),
    notes: gone.length > 0 ? [`${spec.name} no longer has ${gone.join(', ')}.`] : [],
  };
}

function withRandomSeed(spec: ModelSpec, params: Params): Params {
  const seed = spec.params.find((param) => param.kind === 'seed');
  return seed ? { ...params, [seed.key]: null } : params;
}
