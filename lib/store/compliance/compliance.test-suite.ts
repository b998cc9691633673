import { describe } from 'vitest';
import { budgetsSuite } from './budgets.test-suite';
import { comparisonsSuite } from './comparisons.test-suite';
import { curationSuite } from './curation.test-suite';
import { gallerySuite } from './gallery.test-suite';
import { grantsSuite } from './grants.test-suite';
import { imagesSuite } from './images.test-suite';
import { pausesSuite } from './pauses.test-suite';
import { readsSuite } from './reads.test-suite';
import { runsSuite } from './runs.test-suite';
import type { OpenStore } from './samples.test-suite';
import { searchSuite } from './search.test-suite';
import { sharesSuite } from './shares.test-suite';
import { stepsSuite } from './steps.test-suite';
import { votesSuite } from './votes.test-suite';

const suites = {
  runs: runsSuite,
  steps: stepsSuite,
  reads: readsSuite,
  images: imagesSuite,
  search: searchSuite,
  gallery: gallerySuite,
  curation: curationSuite,
  comparisons: comparisonsSuite,
  pauses: pausesSuite,
  votes: votesSuite,
  shares: sharesSuite,
  grants: grantsSuite,
  budgets: budgetsSuite,
};

/** What every implementation of `Store` must do. */
export function storeCompliance(name: string, open: OpenStore): void {
  describe(`${name} as a store`, () => {
    for (const [noun, suite] of Object.entries(suites)) describe(noun, () => suite(open));
  });
}
