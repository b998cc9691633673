import 'server-only';
import { toView } from '@/lib/generation/to-view';
import type { GenerationView } from '@/lib/generation/view';
import { findModel } from '@/lib/models/catalog';
import type { Generation } from '@/lib/store/contract';
import { studio } from '@/lib/studio';

/** A generation as the browser is told of it, under its model's name. */
export const viewOf = (generation: Generation): GenerationView =>
  toView(generation, studio().provider, findModel(generation.settings.model));
