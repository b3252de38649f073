/**
 * How long a session runs: 12 hours from its last use, as an office's day has, and never longer than 7 days from its
 * beginning, used or not (OWASP ASVS 5.0, 7.3; NIST SP 800-63B allows 30 days where no second factor is asked for).
 */
export const sessionLifetime = { idleHours: 12, wholeDays: 7 } as const;
