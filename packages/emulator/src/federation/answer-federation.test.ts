import { describe, expect, it } from 'vitest';
import type { Session } from '../state/session.js';
import type { World } from '../state/world.js';
import { testWorld } from '../testing/test-world.js';
import type { WireResponse } from '../wire/http.js';
import { answerFederation } from './answer-federation.js';

const now = Date.UTC(2026, 0, 1);
const minutes = (count: number): number => count * 60_000;

function worldWith(change: Partial<Session>): World {
  const world = testWorld({ now });
  world.sessions.put({
    ...world.administrator,
    accessKeyId: 'ASIAEXAMPLE',
    secret: 'secret',
    token: 'token',
    kind: 'role',
    expiresAt: now + minutes(60),
    ...change,
  });
  return world;
}

const query = (parameters: Readonly<Record<string, string>>): string => new URLSearchParams(parameters).toString();

const session = { sessionId: 'ASIAEXAMPLE', sessionKey: 'secret', sessionToken: 'token' };

const ask = (world: World, more: Readonly<Record<string, string>> = {}, at = now): WireResponse =>
  answerFederation(world, query({ Action: 'getSigninToken', Session: JSON.stringify(session), ...more }), at);

const tokenOf = (answer: WireResponse): string => JSON.parse(answer.body).SigninToken;

const login = (world: World, parameters: Readonly<Record<string, string>>, at = now): WireResponse =>
  answerFederation(world, query({ Action: 'login', Issuer: 'https://example.com', ...parameters }), at);

const Destination = 'https://console.aws.amazon.com/iam/home?region=eu-west-1#/users';
const invalid = { status: 400, body: 'Invalid credentials parameter\n' };

describe('the federation endpoint', () => {
  it('gives a token for the session of a role, with which one gets into the console', () => {
    const world = worldWith({});
    const answer = ask(world, { SessionDuration: '43200' });
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } });
    expect(login(world, { SigninToken: tokenOf(answer), Destination })).toEqual({
      status: 302,
      headers: { location: Destination },
      body: '',
    });
  });

  it.each<readonly [string, Partial<Session>, Readonly<Record<string, string>>, object]>([
    ['another secret', {}, { Session: JSON.stringify({ ...session, sessionKey: 'secret2' }) }, invalid],
    ['another token', {}, { Session: JSON.stringify({ ...session, sessionToken: 'tokem' }) }, invalid],
    ['another key', {}, { Session: JSON.stringify({ ...session, sessionId: 'ASIAOTHER' }) }, invalid],
    ['no JSON', {}, { Session: '{' }, invalid],
    ['JSON that is no object', {}, { Session: 'null' }, invalid],
    ['a session that is over', { expiresAt: now }, {}, invalid],
    ['too short a duration', {}, { SessionDuration: '899' }, invalid],
    ['too long a duration', {}, { SessionDuration: '43201' }, invalid],
    ['a duration that is no number', {}, { SessionDuration: '1h' }, invalid],
    ['a duration for a role that a role assumed', { chainedFrom: 'arn' }, { SessionDuration: '3600' }, invalid],
    ['a duration for a federated user', { kind: 'federatedUser' }, { SessionDuration: '3600' }, invalid],
    [
      'the session of a user',
      { kind: 'sessionToken' },
      {},
      { status: 400, body: 'Only federation tokens or assume role tokens may be used for federated login.\n' },
    ],
    ['another action', {}, { Action: 'logout' }, { status: 400, body: 'Action is getSigninToken or login\n' }],
  ])('gives none for %s', (_, change, parameters, answer) => {
    expect(ask(worldWith(change), parameters)).toMatchObject(answer);
  });

  it('gives one to a federated user, and to a role that a role assumed, where they do not ask how long', () => {
    expect(ask(worldWith({ kind: 'federatedUser' }))).toMatchObject({ status: 200 });
    expect(ask(worldWith({ chainedFrom: 'arn' }))).toMatchObject({ status: 200 });
  });

  it('takes a token for 15 minutes, and while its session lasts', () => {
    const world = worldWith({});
    const SigninToken = tokenOf(ask(world));
    expect(login(world, { SigninToken, Destination }, now + minutes(15) - 1)).toMatchObject({ status: 302 });
    expect(login(world, { SigninToken, Destination }, now + minutes(15))).toMatchObject({ status: 400 });
    const late = tokenOf(ask(world, {}, now + minutes(50)));
    expect(login(world, { SigninToken: late, Destination }, now + minutes(59))).toMatchObject({ status: 302 });
    expect(login(world, { SigninToken: late, Destination }, now + minutes(60))).toMatchObject({ status: 400 });
  });

  it('takes no token that was made up or moved on', () => {
    const world = worldWith({});
    const [id, validUntil, proof] = tokenOf(ask(world)).split('.');
    for (const SigninToken of ['', `${id}.${Number(validUntil) + 1}.${proof}`, `${id}.${validUntil}.`, `x.1.${proof}`])
      expect(login(world, { SigninToken, Destination })).toMatchObject({ status: 400 });
  });

  it.each([
    'https://example.com/',
    'http://console.aws.amazon.com/',
    'https://console.aws.amazon.com.example.com/',
    'https://console.aws.amazon.com@example.com/',
    'javascript:alert(1)',
    '//example.com',
    '',
  ])('sends nobody to %j', (elsewhere) => {
    const world = worldWith({});
    const answer = login(world, { SigninToken: tokenOf(ask(world)), Destination: elsewhere });
    expect(answer).toMatchObject({ status: 400, body: 'Destination is an address of the AWS console\n' });
  });
});
