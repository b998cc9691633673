import { expect, test } from 'vitest';
import { snippets } from './snippets';

const pasted = {
  url: 'https://studio.example/s/abc',
  picture: 'https://studio.example/s/abc/image/def/large',
  name: 'Boats',
  embeddable: false,
};
const codes = (over: Partial<typeof pasted> = {}) => snippets({ ...pasted, ...over }).map(({ code }) => code);

test('the picture leads to the page, in Markdown and in HTML', () => {
  expect(codes()).toEqual([
    '[![Boats](https://studio.example/s/abc/image/def/large)](https://studio.example/s/abc)',
    '<a href="https://studio.example/s/abc"><img src="https://studio.example/s/abc/image/def/large" alt="Boats"></a>',
  ]);
});

test('a frame is offered only where it would be shown', () => {
  expect(codes({ embeddable: true })[2]).toBe(
    '<iframe src="https://studio.example/s/abc" title="Boats" width="640" height="640"></iframe>',
  );
});

test('a title ends neither the text nor the attribute it stands in', () => {
  const [markdown, html, frame] = codes({ name: 'A [b](c) "d" <e> & \\', embeddable: true });
  expect(markdown).toMatch(/^\[!\[A \\\[b\\\]\(c\) "d" <e> & \\\\\]\(https/);
  for (const code of [html, frame]) expect(code).toContain('="A [b](c) &#34;d&#34; &#60;e&#62; &#38; \\"');
});
