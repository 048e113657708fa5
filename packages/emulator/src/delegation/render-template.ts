import type { TemplateParameter } from '../state/delegation.js';
import { ServiceError } from '../wire/service-error.js';

type Parameters = ReadonlyMap<string, TemplateParameter>;

/** Whether a statement is in the policy: the name of a parameter, with `!` before it where it is not to be `True`. */
const directive = '@Enabled';

/**
 * The policy that a template becomes with parameters in it. Each is put in for `@{name}`; one that is a list makes an entry for each of its
 * values and, beside another list in the same text, for each combination. A statement with `@Enabled` is left out unless its parameter is
 * `True`. A value is never read again: what it holds is text.
 *
 * @param longest - the most characters that the policy may have.
 * @returns JSON without white space.
 * @throws ServiceError `InvalidInput`: a parameter that the template names is missing, or the other way round.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/temporary-delegation-policy-templates.html
 */
export function renderTemplate(template: string, given: readonly TemplateParameter[], longest: number): string {
  const parameters = parametersByName(given);
  const wanted = templateParameters(template);
  const missing = [...wanted].find((name) => !parameters.has(name));
  if (missing !== undefined) throw invalid(`The policy template needs a value for the parameter ${missing}.`);
  const unknown = given.find(({ Name }) => !wanted.has(Name));
  if (unknown) throw invalid(`The policy template has no parameter ${unknown.Name}.`);
  const document = JSON.parse(template) as { readonly Statement: unknown };
  const statements = [document.Statement].flat() as readonly object[];
  const Statement = statements
    .filter((statement) => isEnabled(statement, parameters))
    .map((statement) => rendered(withoutDirective(statement), parameters, longest));
  const policy = JSON.stringify({ ...document, Statement });
  if (policy.length > longest) throw tooLong(longest);
  return policy;
}

/** The names of a template's parameters, those of its conditional statements included. */
export function templateParameters(template: string): ReadonlySet<string> {
  const names = new Set<string>();
  JSON.parse(template, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key === directive) names.add(value.replace(/^!/, ''));
    else for (const { name } of placeholders(value)) names.add(name);
    return value;
  });
  return names;
}

function parametersByName(given: readonly TemplateParameter[]): Parameters {
  const parameters = new Map<string, TemplateParameter>();
  for (const parameter of given) {
    const { Name, Type, Values } = parameter;
    if (parameters.has(Name)) throw invalid(`The parameter ${Name} is given twice.`);
    if (Values.length === 0 || (Type === 'string' && Values.length > 1))
      throw invalid(`The parameter ${Name} of type ${Type} cannot have ${Values.length} values.`);
    parameters.set(Name, parameter);
  }
  return parameters;
}

function isEnabled(statement: object, parameters: Parameters): boolean {
  const condition = new Map<string, unknown>(Object.entries(statement)).get(directive);
  if (typeof condition !== 'string') return true;
  const isNegated = condition.startsWith('!');
  const values = parameters.get(isNegated ? condition.slice(1) : condition)?.Values;
  return (values?.[0] === 'True') !== isNegated;
}

const withoutDirective = (statement: object): object =>
  Object.fromEntries(Object.entries(statement).filter(([name]) => name !== directive));

function rendered(value: unknown, parameters: Parameters, longest: number): unknown {
  if (typeof value === 'string') {
    const texts = renderedTexts(value, parameters, longest);
    return texts.length === 1 ? texts[0] : texts;
  }
  if (Array.isArray(value)) return value.flatMap((item) => rendered(item, parameters, longest));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, rendered(item, parameters, longest)]));
}

/** Every combination of the values. One that could not be in the policy any more is not made. */
function renderedTexts(text: string, parameters: Parameters, longest: number): readonly string[] {
  let texts = [''];
  let end = 0;
  for (const { name, from, to } of placeholders(text)) {
    const before = text.slice(end, from);
    const values = parameters.get(name)?.Values ?? [];
    if (texts.length * values.length > longest) throw tooLong(longest);
    texts = texts.flatMap((start) => values.map((value) => start + before + value));
    end = to;
  }
  return texts.map((start) => start + text.slice(end));
}

function* placeholders(
  text: string,
): Generator<{ readonly name: string; readonly from: number; readonly to: number }, undefined, undefined> {
  for (const match of text.matchAll(/@\{([^}]*)\}/g)) {
    const [whole, name = ''] = match;
    yield { name, from: match.index, to: match.index + whole.length };
  }
  return undefined;
}

const tooLong = (longest: number): ServiceError =>
  invalid(`The policy that the template becomes has more than ${longest} characters.`);

const invalid = (message: string): ServiceError => new ServiceError('InvalidInput', message);
