import type { PolicyStatement } from '../document/policy-document.js';

/** True where every action is of a service that fits; text that names no service, a deployment token say, passes. */
export function actsOnlyOn({ Action = [] }: PolicyStatement, fits: (service: string) => boolean): boolean {
  return [Action].flat().every((action) => {
    const service = /^([\w*?-]+)(?::|$)/.exec(action)?.[1];
    return service === undefined || fits(service.toLowerCase());
  });
}
