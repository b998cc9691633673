import type { Metadata, Viewport } from 'next';
import { firstScript } from '@/lib/front-door/first-script';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Proofsheet', template: '%s · Proofsheet' },
  description: 'A self-hosted studio for hosted image models.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f7f5' },
    { media: '(prefers-color-scheme: dark)', color: '#0f0e0d' },
  ],
};

// The scripts of a page carry a number of that one answer (docs/decisions/0028), which no page made beforehand can have.
export const dynamic = 'force-dynamic';

export default function RootLayout({ children }: Readonly<{ children: React.ReactNode }>) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant */}
        <script dangerouslySetInnerHTML={{ __html: firstScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
