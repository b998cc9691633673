import type { NextConfig } from 'next';

const config: NextConfig = {
  // Native modules stay out of the bundle and are loaded by Node itself.
  serverExternalPackages: ['libsql', 'sharp', 'pino'],
  poweredByHeader: false,
  devIndicators: false,
  // Next's optimiser keeps what it was given once, and would go on showing pictures of links that have ended.
  images: { unoptimized: true },
  // `npm test` checks the types once, tests included; a start on a user's machine need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
};

export default config;
