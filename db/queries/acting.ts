import type { Scope } from '../../lib/domain/permissions';

/** Who acts, as it is kept: a person of the staff or a key by id, or `operator`. */
export const actorOf = ({ viewerKind, viewerId }: Scope): string => (viewerKind === 'operator' ? 'operator' : viewerId);
