// Where the clients read the same answer differently, and rightly so. Everything else that differs is a defect.

/** In the place of what a client does not show: it is compared with nothing. */
export const notShown = Object.freeze({ $notShown: true });

const isText = (value) => typeof value === 'string';
const documents = new Set(['AssumeRolePolicyDocument', 'Document', 'PolicyDocument']);
const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$/;

/**
 * Each changes what some clients read: a `member` by its name, its value and what it is in, or the whole `reading`.
 * One that changes nothing in a whole run is no longer needed, which the check says.
 */
export const normalisations = [
  {
    clients: ['sdk'],
    why: 'The SDK leaves the policy documents of IAM percent-encoded, as they come; boto3 and the CLI decode them and read their JSON.',
    member: (name, value) => (documents.has(name) && isText(value) ? JSON.parse(decodeURIComponent(value)) : value),
  },
  {
    clients: ['cli'],
    why: 'The CLI prints a date as text, where the SDK and boto3 have a type for it.',
    member: (_name, value) => (isText(value) && date.test(value) ? { $date: new Date(value).toISOString() } : value),
  },
  {
    clients: ['cli'],
    why: 'The CLI prints the bytes of a credential report in base64, as they come, where the SDK and boto3 decode them.',
    member: (name, value, { ReportFormat }) =>
      name === 'Content' && ReportFormat !== undefined ? { $bytes: value } : value,
  },
  {
    clients: ['sdk', 'boto3'],
    why: 'The CLI saves one of the two forms of a device’s seed, and does not show the other.',
    member: (name, value) => (name === 'QRCodePNG' && value?.$bytes ? notShown : value),
  },
  {
    clients: ['sdk', 'boto3', 'cli'],
    why: 'Keys of tokens are made anew in each emulator, whatever its seed: the header and the claims of a token are compared.',
    member: (name, value) => (name === 'WebIdentityToken' && isText(value) ? partsOf(value) : value),
  },
  {
    clients: ['sdk'],
    why: 'The SDK has among the members of an error what stands around it: its id and namespace in XML, its type in JSON.',
    reading: (reading) => withoutMembers(reading, 'RequestId', 'xmlns', '__type'),
  },
  {
    clients: ['boto3'],
    why: 'boto3 has the message of an error in JSON among its members too, as it is spelled there.',
    reading: (reading) => withoutMembers(reading, 'Message'),
  },
  {
    clients: ['cli'],
    why: 'The CLI prints neither the status nor the id of a request, and of an error its code and message only.',
    reading: (reading) => ({
      ...reading,
      ...(reading.error && { error: { ...reading.error, members: notShown } }),
      status: notShown,
      requestId: notShown,
    }),
  },
];

function withoutMembers({ error, ...reading }, ...names) {
  if (!error) return reading;
  const members = Object.fromEntries(Object.entries(error.members).filter(([name]) => !names.includes(name)));
  return { ...reading, error: { ...error, members } };
}

function partsOf(token) {
  const [{ kid, ...header }, claims] = token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
  return { header, claims };
}

/**
 * What a client read, without what only this client does.
 *
 * @param used - gets the normalisations that changed something.
 */
export function normalise(client, reading, used = new Set()) {
  const { error, ...whole } = reading;
  const { code, message, ...members } = error ?? {};
  let normalised = error ? { ...whole, error: { code, message, members } } : whole;
  for (const normalisation of normalisations) {
    if (!normalisation.clients.includes(client)) continue;
    const changed = normalisation.reading
      ? normalisation.reading(normalised)
      : changeMembers(normalised, normalisation.member);
    if (JSON.stringify(changed) !== JSON.stringify(normalised)) used.add(normalisation);
    normalised = changed;
  }
  return normalised;
}

function changeMembers(value, change) {
  if (Array.isArray(value)) return value.map((item) => changeMembers(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const changed = changeOrLeave(change, name, member, value);
      return [name, changed === member ? changeMembers(member, change) : changed];
    }),
  );
}

/** What cannot be read in the way of its client stays as it is, and differs from what the others read. */
function changeOrLeave(change, name, member, owner) {
  try {
    return change(name, member, owner);
  } catch {
    return member;
  }
}
