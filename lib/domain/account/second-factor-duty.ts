import type { Role } from '../permissions';

type Asked = {
  readonly roles: readonly Role[];
  readonly hasSecondFactor: boolean;
  /** Whether the organisation's own provider opened the session: it then answers for the second factor. */
  readonly byProvider: boolean;
  readonly demo: boolean;
};

/** True when the person has yet to set up the second factor that one of their roles must have. Never while a demonstration is loaded. */
export function owesSecondFactor(asked: Asked, required: readonly Role[]): boolean {
  return (
    !asked.demo && !asked.byProvider && !asked.hasSecondFactor && asked.roles.some((role) => required.includes(role))
  );
}
