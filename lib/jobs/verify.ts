import { verdicts } from '@/lib/generation/verdict';
import { compareImages, type ImageComparison } from '@/lib/images/compare-images';
import type { BlobStore, Generation } from '@/lib/store/contract';
import type { Work } from './work';

type Needs = Pick<Work, 'store' | 'blobs' | 'clock' | 'log' | 'life' | 'afterwards'>;

/** Compares a reproduction that has just succeeded with its original, when there is time for it. */
export function verifyAfterwards(reproduction: Generation, needs: Needs): void {
  if (reproduction.origin?.kind !== 'reproduction') return;
  const { afterwards, life, log } = needs;
  const compared = afterwards.add(async () => {
    if (!life.aborted) await verify(reproduction, needs);
  });
  compared.catch((error: unknown) => {
    log.error({ generation: reproduction.id, err: error }, 'a reproduction could not be compared');
  });
}

/** The reproductions that an earlier process finished and did not come to compare. */
export async function verifyLeftOver(needs: Needs): Promise<void> {
  try {
    for (const row of await needs.store.generations.unverified()) verifyAfterwards(row, needs);
  } catch (error) {
    if (!needs.life.aborted) needs.log.error({ err: error }, 'could not look for uncompared reproductions');
  }
}

async function verify(reproduction: Generation, { store, blobs, clock, log }: Needs): Promise<void> {
  const original = reproduction.origin && (await store.generations.get(reproduction.origin.id));
  if (!original) return;
  const compared = await compareAll(blobs, original.images, reproduction.images);
  const { verdict, image } = compared;
  const differs = verdict === 'different' ? compared : { ssim: null, differingPixels: null };
  await store.generations.setVerification(original.id, {
    // Never before the reproduction was finished, whatever the clock does: that is how it is known to be compared.
    at: Math.round(Math.max(clock.now(), reproduction.finishedAt ?? 0)),
    by: reproduction.id,
    verdict,
    image,
    ssim: differs.ssim,
    differingPixels: differs.differingPixels,
  });
  log.info({ generation: original.id, by: reproduction.id, verdict }, 'a reproduction was compared');
}

type Compared = (ImageComparison | { readonly verdict: 'count' }) & { readonly image: number };

/** Each picture with the one in its place; the one that came out worst counts. */
async function compareAll(
  blobs: BlobStore,
  originals: Generation['images'],
  copies: Generation['images'],
): Promise<Compared> {
  if (originals.length !== copies.length) return { verdict: 'count', image: 0 };
  let worst: Compared = { verdict: 'bytes', image: 0 };
  for (const [image, original] of originals.entries()) {
    const copy = copies[image];
    if (!copy) continue;
    const compared = { ...(await compareImages(blobs, original, copy)), image };
    if (isWorse(compared, worst)) worst = compared;
  }
  return worst;
}

function isWorse(one: Compared, other: Compared): boolean {
  if (one.verdict !== 'different' || other.verdict !== 'different') {
    return verdicts.indexOf(one.verdict) > verdicts.indexOf(other.verdict);
  }
  return (one.ssim ?? 1) < (other.ssim ?? 1);
}
