/** How many results have one value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Exact numbers over all results of the search, as the store counts them; collections by name. */
export interface SearchFacets {
  readonly total: number;
  readonly models: readonly FacetCount[];
  /** '0' to '5'. */
  readonly ratings: readonly FacetCount[];
  readonly states: readonly FacetCount[];
  readonly formats: readonly FacetCount[];
  readonly tags: readonly FacetCount[];
  readonly collections: readonly FacetCount[];
  readonly favourites: number;
  readonly rejected: number;
}
