/** The four who can sign in; the other collaborators only have reports to their name. */
export const demoRoles = { ctv: 'collaborator', chuyenvien: 'analyst', lanhdao: 'leader', quantri: 'admin' } as const;

export type DemoUser = keyof typeof demoRoles;
export const demoUsers = Object.keys(demoRoles) as DemoUser[];
