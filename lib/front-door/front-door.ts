import { randomUUID } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { request as ask, IncomingMessage, Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { err, ok, type Result } from '@/lib/result';
import { addHeaders } from './answer-headers';
import { answerUnreadable } from './answer-unreadable';
import { tellPath } from './asked-path';
import { closeAfterEarlyAnswer } from './close-after-answer';
import { createLimits } from './expensive';
import { notForOthers } from './for-this-machine';
import { isLoopback, settleForwarded } from './forwarded';
import { givePass, passedBefore } from './pass';
import { refusalAnswer } from './refusal-answer';
import { type Refusal, refuse } from './refuse';
import { isCrossOrigin } from './same-origin';
import { withoutOwner } from './without-owner';

/** Node tells here of every request, before anybody else hears of it. */
const channel = 'http.server.request.start';
const knockMs = 5000;

export interface DoorRules {
  /** Names the studio goes by besides this machine's own. */
  readonly allowed: readonly string[];
  /** Whether every request comes through a proxy that says whom it is from. */
  readonly trustProxy: boolean;
  /** Whether there is an account; undefined while the studio is not open yet. Without, the studio is that of whoever sits at its machine. */
  readonly hasOwner: () => boolean | undefined;
  /** Whether Next's development server is behind the door. */
  readonly development: boolean;
}

/** What stands behind the door. */
export interface Behind {
  /** Whether it listens for this machine only. */
  readonly local: boolean;
}

/**
 * Puts the checks of `refuse` before everything this process serves: pages, actions, routes and files. `origin` is where
 * the process can reach itself. It knocks there, which shows it the server Next has made; whoever came before the door
 * was in place is sent away. An error when nobody heard the knock: then nothing must be served.
 */
export async function installFrontDoor(
  origin: string,
  rules: DoorRules,
): Promise<Result<Behind, { origin: string }>> {
  const secret = randomUUID();
  let server: Server | undefined;
  const listen = (message: unknown) => {
    const found = serverOf(message, secret);
    if (!found || server) return;
    server = found;
    standBefore(found, rules, secret);
  };
  subscribe(channel, listen);
  await knock(origin, secret);
  unsubscribe(channel, listen);
  if (!server) return err({ origin });
  server.closeAllConnections();
  const at = server.address();
  return ok({ local: typeof at === 'object' && at !== null && isLoopback(at.address) });
}

/** The listeners there were get only what is let in. */
function standBefore(server: Server, rules: DoorRules, secret: string): void {
  const { allowed, trustProxy, hasOwner } = rules;
  const tooOften = createLimits();
  const answering = server.listeners('request');
  server.removeAllListeners('request');
  answerUnreadable(server);
  server.on('request', (request, response) => {
    closeAfterEarlyAnswer(request, response);
    if (request.headers['x-knock'] === secret) return void response.writeHead(204).end();
    const before = passedBefore(request, secret);
    const visitor = before ?? settleForwarded(request, trustProxy);
    givePass(request, secret, visitor);
    tellPath(request);
    addHeaders(request, response, rules);
    const owned = hasOwner();
    // As if nobody were there yet: browsers come again by themselves.
    if (owned === undefined) return void request.socket.destroy();
    const refusal =
      refuse(request, allowed) ??
      (visitor.local || owned ? undefined : withoutOwner(request)) ??
      notForOthers(request, visitor) ??
      (before ? undefined : tooOften(request, visitor));
    if (refusal) return send(response, refusal, request.headers.accept);
    for (const listener of answering) listener.call(server, request, response);
  });
  const upgrading = server.listeners('upgrade');
  server.removeAllListeners('upgrade');
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    settleForwarded(request, trustProxy);
    if (refuse(request, allowed) || isCrossOrigin(request)) return void socket.destroy();
    for (const listener of upgrading) listener.call(server, request, socket, head);
  });
}

function send(response: ServerResponse, refusal: Refusal, accept: string | undefined): void {
  const { status, headers, body } = refusalAnswer(refusal, accept);
  response.writeHead(status, headers).end(body);
}

function serverOf(message: unknown, secret: string): Server | undefined {
  if (typeof message !== 'object' || message === null || !('request' in message && 'server' in message))
    return;
  const { request, server } = message;
  const knocked = request instanceof IncomingMessage && request.headers['x-knock'] === secret;
  return knocked && server instanceof Server ? server : undefined;
}

/** Not by `fetch`, which Next has extended. Resolves whatever comes of it. */
function knock(origin: string, secret: string): Promise<void> {
  return new Promise((resolve) => {
    const knocking = ask(origin, { headers: { 'x-knock': secret }, timeout: knockMs, agent: false });
    knocking.once('response', (answer) => answer.resume());
    knocking.once('timeout', () => knocking.destroy());
    knocking.once('error', () => resolve());
    knocking.once('close', () => resolve());
    knocking.end();
  });
}
