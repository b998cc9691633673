import { type SqlBool, sql } from 'kysely';
import type { Comparison } from '@/lib/search/query';
import { foldName } from '../names';
import { anyOf, atPlaces, type Condition, nothing, ofGallery } from './condition';
import { factCondition, operators } from './fact-condition';
import type { Names } from './known-names';
import { hasCondition, isCondition } from './state-condition';

/** A ratio that was asked for is met by sizes rounded to whole steps of the model. */
const ratioTolerance = 0.02;

/** What one field of a query means. */
export function fieldCondition(
  field: string,
  comparison: Comparison,
  value: string | number,
  names: Names,
): Condition {
  const known = fields[field];
  return known ? known(comparison, value, names) : factCondition(names.keysOf(field), comparison, value);
}

type Field = (comparison: Comparison, value: string | number, names: Names) => Condition;

const length =
  (name: 'width' | 'height'): Field =>
  (comparison, value) =>
    ofGallery(
      `gallery_${name}`,
      sql<SqlBool>`gallery.${sql.ref(name)} ${operators[comparison]} ${value}`,
      comparison === ':',
    );

const fields: Readonly<Record<string, Field>> = {
  is: (_, value) => isCondition(value),
  has: (_, value) => hasCondition(value),
  width: length('width'),
  height: length('height'),
  provider: (_, value) => ({ filter: sql<SqlBool>`gallery.provider = ${value}` }),
  format: (_, value) => ofGallery('gallery_format', sql<SqlBool>`gallery.format = ${value}`),
  rating: (comparison, value) => {
    const where = sql<SqlBool>`gallery.rating ${operators[comparison]} ${value}`;
    const rated = ofGallery(
      'gallery_rating',
      sql<SqlBool>`${where} and gallery.rating > 0`,
      comparison === ':',
    );
    return value === 0 || comparison === '<' || comparison === '<=' ? { filter: where } : rated;
  },
  cost: (comparison, value) =>
    ofGallery('gallery_cost', sql<SqlBool>`gallery.cost_usd ${operators[comparison]} ${value}`, false),
  ratio: (comparison, value) => {
    const ratio = typeof value === 'number' ? value : ratioOf(value);
    if (ratio === undefined) return nothing;
    const actual = sql`(gallery.width * 1.0 / gallery.height)`;
    if (comparison !== ':')
      return ofGallery('gallery_ratio', sql<SqlBool>`${actual} ${operators[comparison]} ${ratio}`, false);
    const [low, high] = [ratio * (1 - ratioTolerance), ratio * (1 + ratioTolerance)];
    return ofGallery('gallery_ratio', sql<SqlBool>`${actual} between ${low} and ${high}`, false);
  },
  model: (_, value, names) =>
    anyOf(
      names
        .modelsLike(String(value))
        .map((slug) => ofGallery('gallery_model', sql<SqlBool>`gallery.model = ${slug}`)),
    ),
  tag: (_, value, names) => membership('tagged', 'tag_id', names.tagOf(foldName(String(value)))),
  collection: (_, value, names) =>
    anyOf(names.collectionsOf(String(value)).map((id) => membership('collected', 'collection_id', id))),
  run: (_, value) =>
    atPlaces(sql`select place.position from generations cross join gallery as place
      on place.generation_id = generations.id where generations.run_id = ${value}`),
  id: (_, value) =>
    atPlaces(sql`select place.position from gallery as place where place.generation_id = ${value}`),
};

function membership(
  table: 'tagged' | 'collected',
  column: string,
  id: number | string | undefined,
): Condition {
  if (id === undefined) return nothing;
  const where = sql<SqlBool>`${sql.ref(`${table}.${column}`)} = ${id}`;
  return {
    filter: sql<SqlBool>`exists (select 1 from ${sql.table(table)} where ${where} and ${sql.ref(`${table}.position`)} = gallery.position)`,
    source: { branches: [{ table, column: 'position', where }], ordered: true },
  };
}

function ratioOf(text: string): number | undefined {
  const [width, height] = text.split(':').map(Number);
  return width && height && Number.isFinite(width / height) ? width / height : undefined;
}
