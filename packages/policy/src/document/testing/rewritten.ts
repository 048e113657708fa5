import { listOf } from '../list-of.js';
import type { ConditionElement, OneOrMore, PolicyDocument, PolicyStatement } from '../policy-document.js';

/** The same document written differently: other orders, repetitions, lists of one, other case where IAM does not mind. */
export function rewritten(document: PolicyDocument, choices: Iterator<number>): PolicyDocument {
  const choose = (count: number): number => (choices.next().value ?? 0) % count;

  const shuffled = <Value>(values: readonly Value[]): Value[] => {
    const rest = [...values];
    return values.flatMap(() => rest.splice(choose(rest.length), 1));
  };
  const reordered = <Value extends object>(value: Value): Value =>
    Object.fromEntries(shuffled(Object.entries(value))) as Value;
  const list = <Value extends string | number | boolean | object>(values: OneOrMore<Value>): OneOrMore<Value> => {
    const all = listOf(values);
    const [first] = all;
    const repeated = first !== undefined && choose(2) === 0 ? [...all, first] : all;
    return repeated.length === 1 && first !== undefined && choose(2) === 0 ? first : shuffled(repeated);
  };
  const recased = (text: string): string =>
    choose(2) === 0 ? text : text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const actions = (values: OneOrMore<string>): OneOrMore<string> => list(listOf(values).map(recased));
  const retyped = (value: string | number | boolean): string | number | boolean =>
    choose(2) === 0 ? String(value) : value;

  const condition = (given: ConditionElement): ConditionElement =>
    reordered(
      Object.fromEntries(
        Object.entries(given).map(([operator, block]) => {
          const folded = Object.keys(block).map((key) => key.toLowerCase());
          const free = new Set(folded).size === folded.length;
          const members = Object.entries(block).map(([key, values]) => {
            return [free ? recased(key) : key, list(listOf(values).map(retyped))] as const;
          });
          return [operator, reordered(Object.fromEntries(members))];
        }),
      ),
    );

  const statement = (given: PolicyStatement): PolicyStatement => {
    const { Action, NotAction, Resource, NotResource, Condition } = given;
    return reordered({
      ...given,
      ...(given.Sid === undefined && choose(2) === 0 && { Sid: '' }),
      ...(Action !== undefined && { Action: actions(Action) }),
      ...(NotAction !== undefined && { NotAction: actions(NotAction) }),
      ...(Resource !== undefined && { Resource: list(Resource) }),
      ...(NotResource !== undefined && { NotResource: list(NotResource) }),
      ...(Condition && { Condition: condition(Condition) }),
    });
  };

  const statements = listOf(document.Statement).map(statement);
  return reordered({ ...document, Statement: list(statements) });
}
