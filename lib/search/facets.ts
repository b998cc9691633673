/** How many results have one value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Exact numbers of results per value, the most frequent first; values without results are left out. */
export interface Facets {
  readonly total: number;
  readonly models: readonly FacetCount[];
  /** '0' to '5'. */
  readonly ratings: readonly FacetCount[];
  readonly states: readonly FacetCount[];
  readonly formats: readonly FacetCount[];
  readonly providers: readonly FacetCount[];
  /** By the tag's name. */
  readonly tags: readonly FacetCount[];
  /** By the collection's id as the store counts them, by its name as a person sees them. */
  readonly collections: readonly FacetCount[];
  readonly favourites: number;
  readonly rejected: number;
  /** Made with reference images. */
  readonly references: number;
}
