// What a bundle does beyond users, it does with the package that is installed beside it.
import { IAMClient } from '@aws-sdk/client-iam';
import { createIam } from '@iamkit/core';
import { createEmulator } from '@iamkit/emulator';

const iam = createIam({ clients: { iam: new IAMClient(createEmulator().clientConfig()) } });
await iam.groups.create('red');
