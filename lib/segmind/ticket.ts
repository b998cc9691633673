import type { Ticket } from './contract';
import type { GenerationAnswer } from './wire';

/** The ticket of a v2 submit, or undefined when the answer names no request in any of its forms. */
export function ticketOf(answer: GenerationAnswer, apiUrl: string): Ticket | undefined {
  const requestId = answer.request_id ?? idIn(answer.response_url ?? answer.status_url ?? answer.poll_url);
  if (requestId === undefined) return undefined;
  const { status_url: statusUrl = '', response_url: responseUrl = '' } = answer;
  return safeTicket({ requestId, statusUrl, responseUrl }, apiUrl);
}

/**
 * The ticket with every URL that is not below `apiUrl` replaced by our own: the key goes along with it, and a ticket
 * may come from an answer or from a row written under another configuration.
 */
export function safeTicket({ requestId, statusUrl, responseUrl }: Ticket, apiUrl: string): Ticket {
  const own = `${apiUrl}/v2/requests/${encodeURIComponent(requestId)}`;
  return {
    requestId,
    statusUrl: isBelow(apiUrl, statusUrl) ? statusUrl : `${own}/status`,
    responseUrl: isBelow(apiUrl, responseUrl) ? responseUrl : own,
  };
}

function isBelow(apiUrl: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const base = new URL(`${apiUrl}/`);
  const { origin, pathname, username } = new URL(url);
  return origin === base.origin && pathname.startsWith(base.pathname) && username === '';
}

const idIn = (url: string | undefined): string | undefined => url && /\/requests\/([\w-]+)/.exec(url)?.[1];
