import { PolicyBuildError } from '../policy-build-error.js';
import type { Arn } from './arn.js';
import { fillTemplate } from './fill-template.js';
import { readTemplate } from './read-template.js';

type Builder = (...given: readonly Readonly<Record<string, string>>[]) => Arn;

/**
 * The builders of a service, read from the rows that the generator writes: `name;method;arn,arn;freedom;keySet`, with
 * spaces between. A type with several ARNs has one builder, which takes the names of any of them.
 */
export function arnBuilders(service: string, resources: string): Readonly<Record<string, Builder>> {
  const rows = resources === '' ? [] : resources.split(' ');
  const builders = rows.map((row): [string, Builder] => {
    const [name = '', method, arns = '', freedom = ''] = row.split(';');
    const templates = arns.split(',').map((arn) => readTemplate(arn, freedom));
    const build: Builder = (...given) => {
      for (const template of templates) {
        // Copies, because a program without types may give `null`.
        const [names, options] = template.names.size > 0 ? [{ ...given[0] }, { ...given[1] }] : [{}, { ...given[0] }];
        const keys = Object.keys(names);
        if (keys.length === template.names.size && keys.every((key) => template.names.has(key)))
          return fillTemplate(`${service}:${name}`, template, names, options) as Arn;
      }
      const wanted = templates.map((template) => [...template.names].join(', ') || 'no names').join('; or ');
      throw new PolicyBuildError('InvalidArnName', `an ARN of ${service}:${name} wants exactly ${wanted}`);
    };
    return [method || name, build];
  });
  return Object.freeze(Object.fromEntries(builders));
}
