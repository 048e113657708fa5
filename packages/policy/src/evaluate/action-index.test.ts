import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statementsAbout } from './action-index.js';
import { actionEntries, actions } from './brute-force/vocabulary.js';
import { compileStatement, isAboutAction } from './compile-statement.js';

const entries = fc.array(fc.constantFrom(...actionEntries), { minLength: 1, maxLength: 3 });
const source = fc.tuple(entries, fc.boolean()).map(([list, isExcepted]) => ({
  Effect: 'Allow' as const,
  ...(isExcepted ? { NotAction: list } : { Action: list }),
  Resource: '*',
}));

it('finds the statements about an action, in their order, among few and many', () => {
  fc.assert(
    fc.property(fc.array(source, { maxLength: 24, size: 'max' }), fc.constantFrom(...actions), (sources, name) => {
      const statements = sources.map((one, order) =>
        compileStatement(one, true, { layer: 'identity', level: 0, document: 0, statement: order, order }),
      );
      const action = name.toLowerCase();
      expect(statementsAbout({ statements, index: undefined }, action).map(({ order }) => order)).toEqual(
        statements.filter((statement) => isAboutAction(statement, action)).map(({ order }) => order),
      );
    }),
  );
});
