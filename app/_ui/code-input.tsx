import type { ComponentProps } from 'react';
import { Input } from './input';

/** Where a code is typed: digits of an authenticator, a recovery code, or either. */
export function CodeInput({ kind, ...rest }: ComponentProps<'input'> & { kind: 'app' | 'recovery' | 'either' }) {
  return (
    <Input
      autoComplete={kind === 'recovery' ? 'off' : 'one-time-code'}
      inputMode={kind === 'app' ? 'numeric' : 'text'}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      className="font-mono tracking-wider"
      {...rest}
    />
  );
}
