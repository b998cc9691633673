type Messages = Pick<typeof import('./messages'), 'parseView' | 'tabMessageSchema'>;

/**
 * Reads messages one after the other, in the order they came, with the checks of `messages.ts`. Those are fetched with
 * the first message that needs them: most visits never see one. Without them a message is dropped, as if the
 * connection had been down; `onLost` says so.
 */
export function readInTurn(onLost: () => void) {
  let turn = Promise.resolve();
  return (read: (messages: Messages) => void): void => {
    turn = turn
      .then(() => import('./messages'))
      .then(({ parseView, tabMessageSchema }) => read({ parseView, tabMessageSchema }), onLost)
      .catch(reportError);
  };
}
