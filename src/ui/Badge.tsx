import type { ReactNode } from "react";

interface BadgeProps {
  readonly tone: "plain" | "fine" | "notice" | "warning" | "error";
  readonly children: ReactNode;
}

/** A state in a word or two: 现行版本, 有疑点, 有错误. The words say it; the colour repeats it. */
export function Badge({ tone, children }: BadgeProps) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
