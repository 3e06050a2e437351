import type { ReactNode } from "react";

interface EmptyStateProps {
  /** What there is none of, as in `没有找到这样的机关`. */
  readonly title: string;
  /** Why, and the way on. */
  readonly children: ReactNode;
}

/** In place of a list with no entries: says so, and what to do next. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}
