import type { Role } from '../models/spec';
import type { SearchField } from './fields';

type StudioField = SearchField & {
  /** The parameters that mean the same and are found by the same name. */
  readonly role?: Role;
};

const common = { also: [], keys: [] } as const;
const date = (name: string, label: string): StudioField => ({
  ...common,
  kind: 'date',
  name,
  label,
  example: `${name}:2026-11-01`,
});

/** What the studio itself knows about a picture. The models' parameters are added to these. */
export const studioFields: readonly StudioField[] = [
  {
    ...common,
    kind: 'choice',
    name: 'is',
    label: '',
    example: 'is:favourite',
    options: [
      { value: 'favourite', label: 'a favourite', also: ['favorite', 'fav'] },
      { value: 'rejected', label: 'rejected' },
      { value: 'failed', label: 'failed' },
      { value: 'unconfirmed', label: 'unconfirmed' },
      { value: 'running', label: 'running' },
      { value: 'cancelled', label: 'cancelled', also: ['canceled'] },
      { value: 'sandbox', label: 'from the sandbox' },
      { value: 'reproduced', label: 'reproduced' },
      { value: 'draft', label: 'a draft' },
      { value: 'final', label: 'a final' },
    ],
  },
  {
    ...common,
    kind: 'choice',
    name: 'has',
    label: '',
    example: 'has:reference',
    options: [
      { value: 'reference', label: 'reference images', also: ['references'] },
      { value: 'tag', label: 'tags', also: ['tags'] },
      { value: 'collection', label: 'collections', also: ['collections'] },
      { value: 'cost', label: 'a known cost' },
    ],
  },
  {
    ...common,
    kind: 'choice',
    name: 'in',
    label: '',
    example: 'in:trash',
    options: [{ value: 'trash', label: 'in the trash' }],
  },
  {
    ...common,
    kind: 'number',
    whole: true,
    min: 0,
    max: 5,
    name: 'rating',
    also: ['stars'],
    label: 'rating',
    example: 'rating>=4',
  },
  { ...common, kind: 'text', name: 'tag', also: ['tags'], label: 'tag', example: 'tag:client' },
  {
    ...common,
    kind: 'text',
    name: 'collection',
    also: ['collections'],
    label: 'collection',
    example: 'collection:"Best of 2026"',
  },
  { ...common, kind: 'text', name: 'model', label: 'model', example: 'model:flex' },
  date('before', 'before'),
  date('after', 'after'),
  date('on', 'on'),
  {
    ...common,
    kind: 'number',
    whole: false,
    min: 0,
    name: 'cost',
    label: 'cost',
    example: 'cost<0.1',
    unit: 'usd',
  },
  { ...common, kind: 'ratio', role: 'aspectRatio', name: 'ratio', label: 'ratio', example: 'ratio:16:9' },
  {
    ...common,
    kind: 'choice',
    role: 'outputFormat',
    name: 'format',
    label: 'format',
    example: 'format:png',
    options: [
      { value: 'png', label: 'PNG' },
      { value: 'jpeg', label: 'JPEG', also: ['jpg'] },
      { value: 'webp', label: 'WebP' },
    ],
  },
  // The sizes are those of the picture, so they have no upper end of one model's.
  {
    ...common,
    kind: 'number',
    whole: true,
    min: 1,
    role: 'width',
    name: 'width',
    label: 'width',
    example: 'width>=2048',
  },
  {
    ...common,
    kind: 'number',
    whole: true,
    min: 1,
    role: 'height',
    name: 'height',
    label: 'height',
    example: 'height>=2048',
  },
  {
    ...common,
    kind: 'choice',
    name: 'provider',
    label: 'provider',
    example: 'provider:sandbox',
    options: [
      { value: 'segmind', label: 'Segmind' },
      { value: 'sandbox', label: 'the sandbox' },
    ],
  },
  { ...common, kind: 'text', name: 'run', label: 'run', example: 'run:01890f4c-…' },
  { ...common, kind: 'text', name: 'id', label: 'id', example: 'id:01890f4c-…' },
];
