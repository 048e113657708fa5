import type { Emulator } from '../emulator.js';

/** The environment in which boto3 and the AWS CLI call an emulator that listens: nothing of this machine's own settings, no second try. */
export const peerEnvironment = (emulator: Emulator): NodeJS.ProcessEnv => ({
  ...emulator.environment(),
  AWS_MAX_ATTEMPTS: '1',
  AWS_PAGER: '',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
});
