import { serveImage } from '@/lib/images/serve-image';
import { studio } from '@/lib/studio';

interface Context {
  params: Promise<{ hash: string; variant: string }>;
}

async function serve(request: Request, { params }: Context): Promise<Response> {
  const { hash, variant } = await params;
  return serveImage(studio(), request, hash, variant);
}

export { serve as GET, serve as HEAD };
