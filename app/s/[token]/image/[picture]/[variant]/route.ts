import type { NextRequest } from 'next/server';
import { studio } from '@/lib/studio';
import { visitOf } from '../../../../visit-of';
import { sharedImage } from './shared-image';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ token: string; picture: string; variant: string }>;
}

async function serve(request: NextRequest, { params }: Context): Promise<Response> {
  const { token, picture, variant } = await params;
  return sharedImage(studio(), request, { visit: visitOf(request, token), key: picture, variant });
}

export { serve as GET, serve as HEAD };
