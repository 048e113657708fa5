import { notice } from './notice.mjs';

/** The run-time twin of the type `ResourceControlService`. */
export function resourceControlServices({ resourceControlServices: names }) {
  const literal = `'${names.join(' ')}'`;
  return [
    ['resource-control-services.js', `${notice}export const resourceControlServices = ${literal};\n`],
    ['resource-control-services.cjs', `${notice}exports.resourceControlServices = ${literal};\n`],
    [
      'resource-control-services.d.ts',
      `${notice}/** Services that a resource control policy may name, with spaces between. */\nexport declare const resourceControlServices: string;\n`,
    ],
  ];
}
