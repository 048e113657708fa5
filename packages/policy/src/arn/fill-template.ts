import { PolicyBuildError } from '../policy-build-error.js';
import { shown } from '../shown.js';
import { holdsVariable } from '../statement/holds-variable.js';
import type { Template, TemplatePiece } from './read-template.js';

type Values = Readonly<Record<string, unknown>>;

/** The ARN that a template gives with these values. Each is checked: none may reach beyond its place. */
export function fillTemplate(type: string, template: Template, names: Values, options: Values): string {
  const refuse = (name: string, value: unknown, why: string): never => {
    throw new PolicyBuildError('InvalidArnName', `${name} of an ARN of ${type} ${why}: ${shown(value)}`);
  };
  const fill = ({ text, name, forbidden = '' }: TemplatePiece): string => {
    if (name === undefined) return text;
    const value = names[name];
    if (typeof value !== 'string' || value === '') return refuse(name, value, 'wants a text that is not empty');
    // What AWS puts in for a policy variable is not known here; its own name may hold separators.
    const written = value.replace(/\$\{[^}]*\}/g, '');
    const found = [...forbidden].find((character) => written.includes(character));
    if (found !== undefined) return refuse(name, value, `must not hold ${JSON.stringify(found)}`);
    return value;
  };
  const place = (name: string, pattern: RegExp, given: unknown): string =>
    typeof given === 'string' && pattern.test(given)
      ? given
      : refuse(
          name,
          given,
          name === 'account' ? "is 12 digits, or '*' where that is meant" : "is its code, or '*' where that is meant",
        );
  const fixedOr = (name: string, pattern: RegExp, part: string): string =>
    /[$*]/.test(part) ? place(name, pattern, options[name]) : part;

  const { partition = 'aws' } = options;
  const service = template.service.map(fill).join('');
  if (holdsVariable(service)) refuse('service', service, 'takes no policy variable');
  return [
    'arn',
    place('partition', /^(aws[a-z-]*|\*)$/, partition),
    service,
    fixedOr('region', /^[a-z\d*?-]+$/, template.region),
    fixedOr('account', /^(\d{12}|\*|aws)$/, template.account),
    template.resource.map(fill).join(''),
  ].join(':');
}
