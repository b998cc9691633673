import type { ModelSpec } from './spec';

const modules = import.meta.glob<{ readonly model: ModelSpec }>(['./catalog/*.ts', '!./catalog/*.test.ts'], {
  eager: true,
});

/** Every file of `catalog/` with the model it exports; what `checkCatalogue` looks at. */
export const catalogueEntries = Object.entries(modules).map(([file, { model }]) => ({ file, model }));

/**
 * Every model of the studio, in the order of their file names. Read on the server: a page hands the one spec it needs
 * to its components, so that the browser does not load the whole catalogue.
 */
export const models: readonly ModelSpec[] = catalogueEntries.map(({ model }) => model);

/** The model of that slug, or undefined for one that is unknown or retired. */
export function findModel(slug: string): ModelSpec | undefined {
  return models.find((model) => model.slug === slug);
}
