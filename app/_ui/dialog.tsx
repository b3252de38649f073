'use client';

import { clsx } from 'clsx';
import { Dialog as Primitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { buttonStyle } from './button';
import { Icon } from './icon';

export const Dialog = Primitive.Root;
export const DialogTrigger = Primitive.Trigger;
export const DialogClose = Primitive.Close;

type DialogContentProps = Omit<ComponentProps<typeof Primitive.Content>, 'title'> & {
  title: ReactNode;
  description?: ReactNode;
  closeLabel: string;
};

export function DialogContent({ title, description, closeLabel, className, children, ...rest }: DialogContentProps) {
  return (
    <Primitive.Portal>
      <Primitive.Overlay className="fixed inset-0 z-50 bg-black/50" />
      <Primitive.Content
        className={clsx(
          'fixed top-1/2 left-1/2 z-50 max-h-[90dvh] w-[calc(100vw-2rem)] max-w-lg -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-lg border bg-card p-5 shadow-lg',
          className,
        )}
        {...(description ? {} : { 'aria-describedby': undefined })}
        {...rest}
      >
        <Primitive.Title className="pr-10 text-lg font-semibold">{title}</Primitive.Title>
        {description ? (
          <Primitive.Description className="mt-1 text-sm text-muted-foreground">{description}</Primitive.Description>
        ) : null}
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
