export const isAccountId = (value: unknown): value is string => typeof value === 'string' && /^\d{12}$/.test(value);
