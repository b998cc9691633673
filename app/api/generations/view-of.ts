import 'server-only';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { toView } from '@/lib/generation/to-view';
import type { GenerationView } from '@/lib/generation/view';
import { findModel } from '@/lib/models/catalog';
import type { Generation } from '@/lib/store/contract';

/** A generation as the browser is told of it, under its model's name. */
export const viewOf = ({ provider }: Pick<OwnStudio, 'provider'>, generation: Generation): GenerationView =>
  toView(generation, provider, findModel(generation.settings.model));
