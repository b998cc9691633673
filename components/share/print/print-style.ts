/**
 * The style of the pages for strangers, sent along within them. Colours are those of the studio's stylesheet where the same
 * thing is meant; the wall, the frame and the mat are only here. The picture stays the brightest thing in either light.
 */
export const printStyle = `
@font-face {
  font-family: Geist;
  src: url(/s/geist.woff2) format("woff2");
  font-weight: 100 900;
  font-display: swap;
}
:root {
  color-scheme: light dark;
  --wall: light-dark(oklch(93.6% .005 80), oklch(18% .004 75));
  --lit: light-dark(oklch(96.6% .004 85), oklch(23.5% .005 75));
  --moulding: light-dark(oklch(25% .012 60), oklch(11.5% .004 75));
  --moulding-edge: light-dark(oklch(40% .015 60), oklch(34% .006 75));
  --mat: light-dark(oklch(99.3% .002 90), oklch(27.5% .004 75));
  --bevel: light-dark(oklch(84% .006 85), oklch(15% .004 75));
  --card: light-dark(oklch(99.3% .002 90), oklch(21.5% .005 75));
  --line: light-dark(oklch(88% .005 85), oklch(33% .006 75));
  --line-strong: light-dark(oklch(62% .008 85), oklch(53% .008 75));
  --ink: light-dark(oklch(24% .008 75), oklch(94% .004 85));
  --muted: light-dark(oklch(45% .01 75), oklch(74% .008 85));
  --accent: light-dark(oklch(50% .15 38), oklch(76% .13 52));
  --on-accent: light-dark(oklch(99% .005 60), oklch(20% .04 50));
  --danger: light-dark(oklch(49% .19 25), oklch(75% .14 22));
  --shadow: light-dark(oklch(30% .02 60 / .3), oklch(0% 0 0 / .6));
  --edge: clamp(1rem, 4vw, 3.5rem);
  --matting: clamp(1.1rem, 4.2vw, 3.5rem);
  --profile: clamp(.5rem, 1vw, .75rem);
}
* { box-sizing: border-box; margin: 0; }
html {
  background: var(--wall);
  color: var(--ink);
  font: 15px/1.5 Geist, ui-sans-serif, system-ui, sans-serif;
  -webkit-font-smoothing: antialiased;
  -webkit-text-size-adjust: 100%;
}
body {
  min-height: 100svh;
  display: flex;
  flex-direction: column;
  background: radial-gradient(75rem 48rem at 42% 18rem, var(--lit), transparent);
  overflow-wrap: anywhere;
}
main { flex: 1; width: 100%; padding: var(--edge); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
h1 { font-size: 1.4rem; line-height: 1.25; font-weight: 560; letter-spacing: -.012em; }
h2, h3 { font-size: .8rem; line-height: 1.5; font-weight: 450; color: var(--muted); }
a { color: inherit; text-decoration-color: var(--line-strong); text-underline-offset: .2em; }
a:hover { text-decoration-color: currentColor; }
ul { list-style: none; padding: 0; }
.note, .prompt { white-space: pre-line; }
.medium { color: var(--muted); font-size: .9rem; }
.medium span + span::before { content: " · "; }

.back { padding: var(--edge) var(--edge) 0; margin-bottom: calc(-.5 * var(--edge)); font-size: .9rem; }
.back a { display: inline-block; padding-block: .25rem; }

/* The frame: moulding, mat, the cut edge of the mat, the picture. */
.frame {
  display: block;
  width: fit-content;
  padding: var(--profile);
  background: linear-gradient(135deg, var(--moulding-edge), var(--moulding) 30%);
  box-shadow: 0 0 0 1px var(--moulding-edge), 0 1px 3px var(--shadow), 0 1.6rem 2.6rem -1rem var(--shadow);
}
.mat {
  display: block;
  padding: var(--matting);
  padding-bottom: calc(var(--matting) * 1.18);
  background: var(--mat);
  box-shadow: inset 0 .2rem .6rem -.2rem var(--shadow);
}
.frame img {
  display: block;
  width: min(var(--own), var(--across), var(--down) * var(--ratio));
  height: auto;
  box-shadow: 0 0 0 2px var(--mat), 0 0 0 3px var(--bevel);
}

.print {
  --across: 100vw - 2 * (var(--edge) + var(--matting) + var(--profile));
  /* What stands above and below: the edges, the mat, the frame, and the line that leads to the others. */
  --others: 0rem;
  --down: max(22rem, 100svh - 2 * var(--edge) - 2.2 * var(--matting) - 2 * var(--profile) - var(--others));
  display: grid;
  gap: var(--edge);
  align-content: start;
}
.print:has(> nav) { --others: calc(2rem + var(--edge)); }
.print > figure { justify-self: center; }
.print > nav {
  display: flex;
  flex-wrap: wrap;
  gap: .25rem 1.5rem;
  grid-column: 1 / -1;
  font-size: .9rem;
  color: var(--muted);
}
.print > nav a { color: var(--ink); padding-block: .25rem; }
.print > nav > * { padding-block: .25rem; }
.steps { display: flex; gap: 1rem; margin-left: auto; font-variant-numeric: tabular-nums; }
.steps > * { padding-block: .25rem; }

/* The label beside the print. */
.label {
  justify-self: center;
  width: 100%;
  max-width: 36rem;
  display: grid;
  gap: 1.1rem;
  padding: 1.4rem 1.5rem 1.5rem;
  background: var(--card);
  box-shadow: 0 0 0 1px var(--line), 0 .5rem 1rem -.6rem var(--shadow);
}
.label .medium { margin-top: -.8rem; }
.label section > h2 { margin-bottom: .15rem; }
.label dl { font-size: .9rem; }
.label dl > div {
  display: flex;
  justify-content: space-between;
  gap: 1rem;
  padding-block: .22rem;
  border-top: 1px solid var(--line);
}
.label dt { color: var(--muted); flex: none; max-width: 50%; }
.label dd { text-align: right; font-variant-numeric: tabular-nums; white-space: pre-line; }
.references { display: flex; flex-wrap: wrap; gap: .5rem; }
.references img { display: block; height: 4.5rem; width: auto; max-width: 9rem; object-fit: cover; }
.download { font-size: .9rem; }

.button {
  display: inline-block;
  padding: .55rem 1rem;
  border: 0;
  border-radius: .375rem;
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 520;
  text-decoration: none;
  cursor: pointer;
}
.button:hover { filter: brightness(1.08); }
.uses { display: grid; justify-items: start; gap: .9rem; }
details { width: 100%; min-width: 0; font-size: .9rem; }
summary { cursor: pointer; width: fit-content; padding-block: .25rem; }
.copied { margin-top: .9rem; }
.copied header { display: flex; gap: .75rem; align-items: baseline; padding: 0; }
.copied button {
  border: 0;
  padding: .15rem .3rem;
  background: none;
  color: var(--accent);
  font: inherit;
  cursor: pointer;
}
.copied [role="status"] { color: var(--muted); font-size: .8rem; }
pre {
  max-height: 11rem;
  overflow: auto;
  margin-top: .15rem;
  padding: .6rem .75rem;
  background: var(--wall);
  font: .8rem/1.5 ui-monospace, monospace;
}

.wall { --matting: clamp(.9rem, 2vw, 1.4rem); --profile: .45rem; }
.wall > header { max-width: 44rem; display: grid; gap: .5rem; padding-bottom: var(--edge); }
.wall > header h1 { font-size: 1.7rem; }
.wall > ul {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
  gap: 2.5rem var(--edge);
  align-items: center;
}
.wall li { --across: 100vw; --down: 19rem; display: grid; justify-items: center; gap: .9rem; text-align: center; }
.wall li > a { display: block; max-width: 100%; }
.wall li .frame { max-width: 100%; transition: transform .15s; }
.wall li img { max-width: 100%; }
.wall li > a:hover .frame { transform: translateY(-2px); }
.wall li > p { font-size: .9rem; color: var(--muted); }

.notice { flex: 1; display: grid; place-content: center; gap: .5rem; max-width: 30rem; margin-inline: auto; }
.notice > p { color: var(--muted); }
.notice form { display: grid; grid-template-columns: 1fr auto; gap: .35rem .75rem; margin-top: 1rem; }
.notice label, .notice [role="alert"] { grid-column: 1 / -1; }
.notice [role="alert"] { color: var(--danger); }
.notice input {
  min-width: 0;
  padding: .5rem .75rem;
  border: 1px solid var(--line-strong);
  border-radius: .375rem;
  background: var(--card);
  color: inherit;
  font: inherit;
  font-size: 16px;
}

body > footer {
  display: flex;
  align-items: center;
  gap: .5rem;
  padding: 0 var(--edge) 1.25rem;
  font-size: .8rem;
  color: var(--muted);
}
body > footer svg { width: 1.1rem; fill: currentColor; }

@media (min-width: 60rem) {
  .print:not(.two) {
    --across: 100vw - 21rem - 3 * var(--edge) - 2 * (var(--matting) + var(--profile));
    grid-template-columns: auto 21rem;
    justify-content: center;
    align-content: center;
  }
  .print > figure { position: sticky; top: var(--edge); align-self: start; }
  .label { align-self: end; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;
