// A bundle of all of it needs nothing beside it.
import { IAMClient } from '@aws-sdk/client-iam';
import { createIam } from '@iamkit/core/bundle';
import { createEmulator } from '@iamkit/emulator';

const iam = createIam({ clients: { iam: new IAMClient(createEmulator().clientConfig()) } });
await iam.groups.create('red');
