// Loaded before a run whose output is searched for secrets (scripts/checks/secrets.mjs): the random bytes of this process, of which the
// emulator makes its secrets, bear a mark. Two bits of each byte repeat two others; the other six are as random as ever.
const crypto = require('node:crypto');
const { syncBuiltinESMExports } = require('node:module');

const { randomBytes } = crypto;

const mark = (bytes) => {
  for (let index = 0; index < bytes.length; index++) bytes[index] = (bytes[index] & 63) | ((bytes[index] & 3) << 6);
  return bytes;
};

crypto.randomBytes = (size, callback) =>
  callback === undefined
    ? mark(randomBytes(size))
    : randomBytes(size, (error, bytes) => callback(error, error ? bytes : mark(bytes)));
syncBuiltinESMExports();
