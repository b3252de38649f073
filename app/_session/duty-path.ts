import type { Duty } from '@/lib/domain/vocabulary';

/** The page on which each duty is done. */
export const dutyPath: Readonly<Record<Duty, string>> = {
  change_password: '/account',
  set_up_second_factor: '/account/second-factor',
};
