/** Two speech marks that make an ear: listening. */
export function Logo({ className = 'size-8' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={`shrink-0 ${className}`} aria-hidden="true">
      <rect width="32" height="32" rx="7" className="fill-primary" />
      <path
        d="M9 20.5V14a7 7 0 0 1 14 0c0 3.2-1.9 4.4-3.3 5.6-1.2 1-1.4 1.7-1.7 2.9a3 3 0 0 1-5.4 1M12.6 16.5V14a3.4 3.4 0 0 1 6.8 0c0 1.6-.9 2.2-1.8 2.9"
        fill="none"
        className="stroke-primary-foreground"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
