import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
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

// The part of the font that every page needs, named in its head: from the style sheet alone it would come after the first paint.
// Its range is the package's own, whose style sheet goes on with other scripts.
const geist = localFont({
  src: '../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-geist',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

// The scripts of a page carry a number of that one answer (docs/decisions/0028), which no page made beforehand can have.
export const dynamic = 'force-dynamic';

export default function RootLayout({ children }: Readonly<{ children: React.ReactNode }>) {
  return (
    <html lang="en" className={geist.variable} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant */}
        <script dangerouslySetInnerHTML={{ __html: firstScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
