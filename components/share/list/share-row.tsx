import { clsx } from 'clsx';
import { ImageOff, Lock } from 'lucide-react';
import Link from 'next/link';
import { Picture } from '../../generation/picture';
import { When } from '../../generation/when';
import { Button } from '../../ui/button';
import { levelWords, viewsText } from '../words';
import { type ListedShare, nameOf } from './listed-share';
import { StateMark } from './state-mark';

const acts = [
  { kind: 'change', label: 'Change' },
  { kind: 'renew', label: 'New address' },
  { kind: 'revoke', label: 'Revoke' },
] as const;

/** A link: what it shows and to whom, and what can be done with it. What is revoked is told, and that is all. */
export function ShareRow({
  id,
  listed,
  onDo,
}: {
  id: string;
  listed: ListedShare;
  onDo: (kind: (typeof acts)[number]['kind']) => void;
}) {
  const { share, what, href, cover } = listed;
  const revoked = share.state === 'revoked';
  const name = nameOf(listed);
  return (
    <li
      id={id}
      tabIndex={-1}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3 outline-offset-2 sm:flex-nowrap"
    >
      <div
        className={clsx(
          'grid size-16 shrink-0 place-items-center self-start overflow-hidden rounded-xs bg-raised',
          share.state !== 'open' && 'opacity-60 grayscale',
        )}
      >
        {cover ? (
          <Picture image={cover} alt="" sizes="4rem" className="*:object-cover" />
        ) : (
          <ImageOff aria-hidden className="size-5 text-muted" />
        )}
      </div>
      <div className="min-w-0 flex-1 basis-52">
        <h2 className="line-clamp-2 font-medium break-words">
          {href ? (
            <Link href={href} prefetch={false} className="underline-offset-4 hover:underline">
              {name}
            </Link>
          ) : (
            name
          )}
        </h2>
        <p className="text-sm text-pretty text-muted first-letter:uppercase">
          {share.title ? `${what}, ` : ''}
          {levelWords[share.level]}
          {share.original ? ', originals' : ''}
        </p>
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted tabular-nums">
          <StateMark share={share} shown={cover !== undefined} />
          {share.hasPassword && !revoked ? (
            <span className="inline-flex items-center gap-1">
              <Lock aria-hidden className="size-3.5" />
              Password
            </span>
          ) : null}
          <span>{viewsText(share.views)}</span>
          <span>
            made <When ms={share.createdAt} />
          </span>
        </p>
      </div>
      {revoked ? null : (
        <div className="flex w-full shrink-0 gap-1 max-sm:-ml-3 sm:w-auto">
          {acts.map(({ kind, label }) => (
            <Button
              key={kind}
              look="plain"
              size="small"
              aria-label={`${label}: ${name}`}
              onClick={() => onDo(kind)}
              className={clsx('pointer-coarse:h-11', kind === 'revoke' && 'text-danger')}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
