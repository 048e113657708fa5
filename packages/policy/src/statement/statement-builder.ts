import { addConditions, addRawConditions } from '../condition/add-conditions.js';
import type { ConditionElement, PolicyStatement } from '../document/policy-document.js';
import { PolicyBuildError } from '../policy-build-error.js';
import type { Principal } from '../principal/principal.js';
import { principalElement } from '../principal/principal-element.js';
import { checkTexts } from './check-texts.js';
import { holdsVariable } from './holds-variable.js';
import { oneOrMore } from './one-or-more.js';
import { plainStatement } from './plain-statement.js';

type Element = 'Action' | 'Resource' | 'Principal';

/** What a builder has collected; no list is empty. */
type Parts = {
  readonly Effect: 'Allow' | 'Deny';
  readonly Sid?: string;
  readonly Condition?: ConditionElement;
} & { readonly [Name in 'Action' | 'NotAction' | 'Resource' | 'NotResource']?: readonly string[] } & {
  readonly [Name in 'Principal' | 'NotPrincipal']?: readonly (string | Principal)[];
};

/** The run time of {@link Statement}: frozen, and every method returns a new one. */
export class StatementBuilder {
  readonly #parts: Parts;

  private constructor(parts: Parts) {
    this.#parts = parts;
    Object.freeze(this);
  }

  static start(effect: 'Allow' | 'Deny', not: '' | 'Not', actions: readonly string[]): StatementBuilder {
    checkTexts(actions, 'InvalidAction', 'action', (text) => {
      if (/\s/.test(text)) return 'holds white space';
      return holdsVariable(text) && noVariable;
    });
    return new StatementBuilder({ Effect: effect, [`${not}Action`]: actions });
  }

  on(...resources: readonly string[]): StatementBuilder {
    return this.#add('Resource', '', resources);
  }

  onAllExcept(...resources: readonly string[]): StatementBuilder {
    return this.#add('Resource', 'Not', resources);
  }

  to(...principals: readonly (string | Principal)[]): StatementBuilder {
    return this.#add('Principal', '', principals);
  }

  toAllExcept(...principals: readonly (string | Principal)[]): StatementBuilder {
    return this.#add('Principal', 'Not', principals);
  }

  when(conditions: unknown): StatementBuilder {
    return this.#with({ Condition: addConditions(this.#parts.Condition, conditions) });
  }

  whenRaw(block: unknown): StatementBuilder {
    return this.#with({ Condition: addRawConditions(this.#parts.Condition, block) });
  }

  sid(sid: string): StatementBuilder {
    return this.#with({ Sid: sid });
  }

  /** Frozen, and in the order of elements that AWS writes. */
  toJSON(): PolicyStatement {
    const written = Object.entries(this.#parts).map(([name, part]): [string, unknown] => {
      if (!Array.isArray(part)) return [name, part];
      return [name, name.endsWith('Principal') ? principalElement(part) : oneOrMore(part)];
    });
    return plainStatement(written);
  }

  #with(more: Partial<Parts>): StatementBuilder {
    return new StatementBuilder({ ...this.#parts, ...more });
  }

  #add(
    element: Exclude<Element, 'Action'>,
    not: '' | 'Not',
    entries: readonly (string | Principal)[],
  ): StatementBuilder {
    if (element === 'Resource') checkTexts(entries, 'InvalidResource', 'resource', resourceFault);
    else checkTexts(entries.map(textOfPrincipal), 'InvalidPrincipal', 'principal', principalFault);
    if (this.#parts[`${not === '' ? 'Not' : ''}${element}`])
      throw new PolicyBuildError('UnsupportedElement', `a statement takes ${element} or Not${element}, not both`);
    return this.#with({ [`${not}${element}`]: [...(this.#parts[`${not}${element}`] ?? []), ...entries] });
  }
}

const noVariable = 'holds a policy variable, which AWS does not substitute there';
const textOfPrincipal = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : entry;

const principalFault = (text: string): string | false => holdsVariable(text) && noVariable;

/** Everything up to the fifth colon, or the whole text; a colon inside `${…}` separates nothing. */
const beforeResource = /^(?:(?:\$\{[^}]*\}|[^:$]|\$(?!\{))*:){0,5}/;
const resourceFault = (text: string): string | false =>
  text.startsWith('arn:') &&
  holdsVariable(beforeResource.exec(text)?.[0] ?? '') &&
  `${noVariable}, before the fifth colon`;
