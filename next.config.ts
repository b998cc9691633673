import type { NextConfig } from 'next';

const config: NextConfig = {
  // Native modules stay out of the bundle and are loaded by Node itself.
  serverExternalPackages: ['libsql', 'sharp', 'pino'],
  poweredByHeader: false,
  devIndicators: false,
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
};

export default config;
