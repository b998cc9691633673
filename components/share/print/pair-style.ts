/** Of two pictures: side by side, or the right one over the left as far as the edge has gone. */
export const pairStyle = `
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.print.two { --matting: clamp(.7rem, 1.6vw, 1.4rem); --profile: .45rem; gap: 1.25rem; justify-content: stretch; }
.print.two > * { grid-column: 1 / -1; }
.two form { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; }
.two form label { display: grid; flex: 1 1 100%; font-size: .8rem; color: var(--muted); }
select {
  width: 100%;
  min-width: 0;
  padding: .5rem .6rem;
  border: 1px solid var(--line-strong);
  border-radius: .375rem;
  background: var(--card);
  color: var(--ink);
  font: inherit;
  font-size: 16px;
}
.looks { display: flex; gap: 1.25rem; border: 0; padding: 0; }
.looks[hidden] { display: none; }
.looks label { padding-block: .25rem; }
.looks input { accent-color: var(--accent); }
.pair { --wiped: 50%; position: relative; display: grid; gap: 1.5rem; justify-items: center; justify-self: center; }
.pair figcaption { margin-top: .9rem; text-align: center; font-size: .9rem; }
.pair > input { display: none; }
.two:has([value="wipe"]:checked) .pair {
  --down: max(20rem, 100svh - 24rem);
  > figure { grid-area: 1 / 1; }
  img {
    width: min(var(--across), var(--down) * var(--first));
    aspect-ratio: var(--first);
    object-fit: contain;
    /* Beside a picture of another shape is the mat, not the colour it has until it arrives. */
    background-color: var(--mat) !important;
  }
  > figure:nth-of-type(2) .frame { clip-path: inset(0 0 0 var(--wiped)); }
  figcaption { max-width: 48%; overflow: hidden; text-align: left; text-overflow: ellipsis; white-space: nowrap; }
  > figure:nth-of-type(2) figcaption { margin-left: auto; text-align: right; }
  > input {
    display: block;
    position: absolute;
    inset: 0 0 2.4rem;
    width: 100%;
    margin: 0;
    opacity: 0;
    cursor: ew-resize;
    touch-action: pan-y;
  }
  &::after {
    content: "";
    position: absolute;
    inset: 0 auto 2.4rem calc(var(--wiped) - 1px);
    width: 2px;
    background: var(--accent);
    pointer-events: none;
  }
  &:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 6px; }
}
@media (min-width: 40rem) {
  .two form label { flex: 1 1 9rem; max-width: 22rem; }
  .pair { grid-template-columns: 1fr 1fr; align-items: center; }
  .two:not(:has([value="wipe"]:checked)) .pair {
    --across: 50vw - var(--edge) - .75rem - 2 * (var(--matting) + var(--profile));
    --down: max(20rem, 100svh - 24rem);
  }
  .two:has([value="wipe"]:checked) .pair {
    --across: 100vw - 2 * (var(--edge) + var(--matting) + var(--profile));
    grid-template-columns: auto;
  }
}
`;
