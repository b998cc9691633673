/** The studio's mark: a sheet of six frames, one of them chosen. */
export function Sheet() {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className="size-6 fill-current">
      <rect x="2" y="4" width="6" height="7" rx="1" opacity=".35" />
      <rect x="9" y="4" width="6" height="7" rx="1" opacity=".35" />
      <rect x="16" y="4" width="6" height="7" rx="1" opacity=".35" />
      <rect x="2" y="13" width="6" height="7" rx="1" opacity=".35" />
      <rect x="9" y="13" width="6" height="7" rx="1" className="fill-accent" />
      <rect x="16" y="13" width="6" height="7" rx="1" opacity=".35" />
    </svg>
  );
}
