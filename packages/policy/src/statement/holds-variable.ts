/** True where a text holds a policy variable, `${aws:username}`. `${AWS::Region}` and deployment tokens are none. */
export const holdsVariable = (text: string): boolean => /\$\{[^:}]+:(?!:)/.test(text);
