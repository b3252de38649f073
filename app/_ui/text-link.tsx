import type { ComponentProps } from 'react';

/** A link that stands on a line of its own, tall enough for a finger. */
export function TextLink(props: ComponentProps<'a'>) {
  return (
    <a
      className="flex min-h-11 w-fit items-center text-sm font-medium text-primary underline underline-offset-4 hover:text-primary-hover"
      {...props}
    />
  );
}
