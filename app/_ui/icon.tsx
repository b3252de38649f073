import { createElement } from 'react';
import { type IconName, iconShapes } from './icon-shapes';

export type { IconName };

/** A line drawing. Decorative unless `label` says what it means. */
export function Icon({ name, label, className = 'size-4' }: { name: IconName; label?: string; className?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: labelled by aria-label, or hidden when decorative
    <svg
      viewBox="0 0 24 24"
      className={`icon ${className}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {iconShapes[name].map(([tag, attributes]) =>
        createElement(tag, { key: JSON.stringify(attributes), ...(attributes as object) }),
      )}
    </svg>
  );
}
