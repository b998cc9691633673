/** What is pasted elsewhere to show a link with its first picture. */
export interface Snippet {
  readonly label: string;
  readonly code: string;
}

interface Pasted {
  /** Whole addresses. */
  readonly url: string;
  readonly picture: string;
  /** Says what is seen. */
  readonly name: string;
  /** Other sites may show the page in a frame. */
  readonly embeddable: boolean;
}

export function snippets({ url, picture, name, embeddable }: Pasted): readonly Snippet[] {
  const text = name.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
  return [
    { label: 'Markdown', code: `[![${name.replace(/[\\[\]]/g, '\\$&')}](${picture})](${url})` },
    { label: 'HTML', code: `<a href="${url}"><img src="${picture}" alt="${text}"></a>` },
    ...(embeddable
      ? [
          {
            label: 'Frame',
            code: `<iframe src="${url}" title="${text}" width="640" height="640"></iframe>`,
          },
        ]
      : []),
  ];
}
