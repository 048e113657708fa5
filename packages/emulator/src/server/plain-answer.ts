import type { WireResponse } from '../wire/http.js';

/** An answer for people, of what is no AWS service. */
export const plainAnswer = (status: number, message: string): WireResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: `${message}\n`,
});
