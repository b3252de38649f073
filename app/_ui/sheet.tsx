'use client';

import { clsx } from 'clsx';
import { Dialog as Primitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { buttonStyle } from './button';
import { Icon } from './icon';

export const Sheet = Primitive.Root;
export const SheetTrigger = Primitive.Trigger;
export const SheetClose = Primitive.Close;

const sides = {
  bottom: 'inset-x-0 bottom-0 max-h-[85dvh] rounded-t-lg border-t',
  right: 'inset-y-0 right-0 w-full max-w-md border-l',
};

type SheetContentProps = Omit<ComponentProps<typeof Primitive.Content>, 'title'> & {
  title: ReactNode;
  closeLabel: string;
  side?: keyof typeof sides;
};

/** A panel from the edge of the screen, such as the filters on a phone. */
export function SheetContent({ title, closeLabel, side = 'right', className, children, ...rest }: SheetContentProps) {
  return (
    <Primitive.Portal>
      <Primitive.Overlay className="fixed inset-0 z-50 bg-black/50" />
      <Primitive.Content
        className={clsx('fixed z-50 overflow-y-auto bg-card p-5 shadow-lg', sides[side], className)}
        aria-describedby={undefined}
        {...rest}
      >
        <Primitive.Title className="pr-10 text-lg font-semibold">{title}</Primitive.Title>
        <div className="mt-4">{children}</div>
        <Primitive.Close
          aria-label={closeLabel}
          className={clsx(buttonStyle({ variant: 'quiet', size: 'icon' }), 'absolute top-3 right-3')}
        >
          <Icon name="close" />
        </Primitive.Close>
      </Primitive.Content>
    </Primitive.Portal>
  );
}
