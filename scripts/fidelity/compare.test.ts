import { describe, expect, it } from 'vitest';
import { differences } from './compare.mjs';
import { normalise, notShown } from './normalise.mjs';

const same = { output: { User: { Name: 'a', Tags: [{ Key: 'k', Value: '' }] } }, status: 200 };
const readings = (changed: object) =>
  new Map<string, object>([
    ['sdk', same],
    ['boto3', same],
    ['cli', changed],
  ]);

describe('differences', () => {
  it.each<{ title: string; changed: object; paths: readonly string[] }>([
    { title: 'the same', changed: structuredClone(same), paths: [] },
    { title: 'members in another order', changed: { status: 200, output: same.output }, paths: [] },
    {
      title: 'another text',
      changed: { ...same, output: { User: { ...same.output.User, Name: 'A' } } },
      paths: ['output.User.Name'],
    },
    { title: 'a member less', changed: { ...same, output: { User: { Name: 'a' } } }, paths: ['output.User.Tags'] },
    { title: 'a member more', changed: { ...same, output: { ...same.output, More: null } }, paths: ['output.More'] },
    {
      title: 'an item less',
      changed: { ...same, output: { User: { Name: 'a', Tags: [] } } },
      paths: ['output.User.Tags.0'],
    },
    {
      title: 'nothing in the place of an empty text',
      changed: { ...same, output: { User: { Name: 'a', Tags: [{ Key: 'k' }] } } },
      paths: ['output.User.Tags.0.Value'],
    },
    { title: 'a text in the place of a number', changed: { ...same, status: '200' }, paths: ['status'] },
    {
      title: 'an error in the place of an output',
      changed: { error: { code: 'x' }, status: 200 },
      paths: ['output', 'error'],
    },
    { title: 'what a client does not show', changed: { ...same, status: notShown }, paths: [] },
  ])('finds $title', ({ changed, paths }) => {
    expect(differences(readings(changed)).map(({ path }) => path)).toEqual(paths);
  });

  it('says what each client read', () => {
    const [found] = differences(readings({ ...same, status: 404 }));
    expect([...(found?.values ?? [])]).toEqual([
      ['sdk', 200],
      ['boto3', 200],
      ['cli', 404],
    ]);
  });

  it('finds what only two of three clients show, where the two differ', () => {
    const two = new Map<string, object>([
      ['sdk', { status: 200 }],
      ['boto3', { status: 201 }],
      ['cli', { status: notShown }],
    ]);
    expect(differences(two).map(({ path }) => path)).toEqual(['status']);
  });
});

describe('normalise', () => {
  const document = { Statement: [{ Action: 's3:*', Resource: 'é%+' }] };
  const token = (claims: object) =>
    [{ alg: 'RS256', kid: 'one' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));

  it.each<{ title: string; sdk: object; boto3: object; cli: object }>([
    {
      title: 'policy documents',
      sdk: { output: { Document: encodeURIComponent(JSON.stringify(document)) } },
      boto3: { output: { Document: document } },
      cli: { output: { Document: document } },
    },
    {
      title: 'dates',
      sdk: { output: { CreateDate: { $date: '2026-01-02T03:04:05.000Z' } } },
      boto3: { output: { CreateDate: { $date: '2026-01-02T03:04:05.000Z' } } },
      cli: { output: { CreateDate: '2026-01-02T03:04:05+00:00' } },
    },
    {
      title: 'bytes of a report',
      sdk: { output: { ReportFormat: 'text/csv', Content: { $bytes: 'YQ==' } } },
      boto3: { output: { ReportFormat: 'text/csv', Content: { $bytes: 'YQ==' } } },
      cli: { output: { ReportFormat: 'text/csv', Content: 'YQ==' } },
    },
    {
      title: 'the QR code of a device',
      sdk: { output: { Device: { QRCodePNG: { $bytes: 'YQ==' } } } },
      boto3: { output: { Device: { QRCodePNG: { $bytes: 'Yg==' } } } },
      cli: { output: { Device: {} } },
    },
    {
      title: 'the signatures of tokens',
      sdk: { output: { WebIdentityToken: [...token({ sub: 'a' }), 'one'].join('.') } },
      boto3: { output: { WebIdentityToken: [...token({ sub: 'a' }), 'two'].join('.') } },
      cli: { output: { WebIdentityToken: [...token({ sub: 'a' }), 'three'].join('.') } },
    },
    {
      title: 'what stands around an error',
      sdk: { error: { code: 'x', message: 'y', Reason: 'z', RequestId: '1', xmlns: 'h', __type: 'x' }, status: 400 },
      boto3: { error: { code: 'x', message: 'y', Reason: 'z', Message: 'y' }, status: 400 },
      cli: { error: { code: 'x', message: 'y' } },
    },
  ])('makes $title alike', ({ title: _, ...read }) => {
    const normalised = Object.entries(read).map(([client, reading]) => [client, normalise(client, reading)] as const);
    expect(differences(new Map(normalised))).toEqual([]);
  });

  it('leaves apart what differs for any other reason', () => {
    const read: readonly (readonly [string, object])[] = [
      ['sdk', { output: { Document: encodeURIComponent('{"a":"%20"}') }, status: 200 }],
      ['boto3', { output: { Document: { a: ' ' } }, status: 200 }],
      ['cli', { output: { Document: { a: '%20' } } }],
    ];
    const normalised = read.map(([client, reading]) => [client, normalise(client, reading)] as const);
    expect(differences(new Map(normalised)).map(({ path }) => path)).toEqual(['output.Document.a']);
    const unreadable = normalise('sdk', { output: { Document: '{' } });
    expect(unreadable).toEqual({ output: { Document: '{' } });
    const dates = new Map([
      ['sdk', normalise('sdk', { output: { Date: '2026-01-02T03:04:05Z' } })],
      ['cli', normalise('cli', { output: { Date: '2026-01-02T03:04:05Z' } })],
    ]);
    expect(differences(dates).map(({ path }) => path)).not.toEqual([]);
  });
});
