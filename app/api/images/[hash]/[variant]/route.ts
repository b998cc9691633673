import { route } from '@/lib/entry/route';
import { serveImage } from '@/lib/images/serve-image';

interface Context {
  params: Promise<{ hash: string; variant: string }>;
}

const serve = route<[Context]>('make', async (studio, request, { params }) => {
  const { hash, variant } = await params;
  return serveImage(studio, request, hash, variant);
});

export { serve as GET, serve as HEAD };
