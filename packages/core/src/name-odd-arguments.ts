import { IamError } from './errors/iam-error.js';
import { isIamError } from './errors/is-iam-error.js';
import { kindOf } from './validate.js';

const named: WeakSet<object> = new WeakSet();

type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Makes the methods of a class say which argument it was when one broke on what TypeScript would not have let through: one that
 * is missing, `null`, a symbol, or no options where options belong. What a method checks itself it says better, so this looks
 * only at what went wrong in some other way. It is done once, from a static block; from the constructor where a class belongs to
 * functions too, for a class that does something when it is made is never dropped by a bundler.
 */
export function nameOddArguments(type: { readonly name: string; readonly prototype: object }): void {
  if (named.has(type.prototype)) return;
  named.add(type.prototype);
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(type.prototype))) {
    const method: unknown = property.value;
    if (name === 'constructor' || !isMethod(method)) continue;
    const naming: Method = function (this: unknown, ...args) {
      const restated = (error: unknown): unknown => restate(error, { name, required: method.length, args });
      try {
        const result = method.apply(this, args);
        if (!(result instanceof Promise)) return result;
        return result.catch((error: unknown) => {
          throw restated(error);
        });
      } catch (error) {
        throw restated(error);
      }
    };
    Object.defineProperty(naming, 'name', { value: name });
    Object.defineProperty(naming, 'length', { value: method.length });
    Object.defineProperty(type.prototype, name, { ...property, value: naming });
  }
}

const isMethod = (value: unknown): value is Method => typeof value === 'function';

interface Attempt {
  readonly name: string;
  /** How many arguments the method cannot do without. */
  readonly required: number;
  readonly args: readonly unknown[];
}

function restate(error: unknown, { name, required, args }: Attempt): unknown {
  if (isIamError(error) || !(error instanceof TypeError)) return error;
  for (let place = 0; place < Math.max(required, args.length); place++) {
    const value = args[place];
    const must = place < required;
    const odd = must ? value === undefined || value === null || typeof value === 'symbol' : !isOptions(value);
    if (!odd) continue;
    return new IamError({
      code: 'ValidationError',
      message: `${name}: argument ${place + 1} is ${kindOf(value)}; ${must ? 'it cannot be left out' : 'give a plain object, or leave it out'}.`,
      operation: name,
      cause: error,
    });
  }
  return error;
}

const isOptions = (value: unknown): boolean =>
  value === undefined || Object.prototype.toString.call(value) === '[object Object]';
