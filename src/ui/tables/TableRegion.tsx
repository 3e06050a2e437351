import type { ReactNode } from "react";
import { ScrollRegion } from "./ScrollRegion.tsx";

interface TableRegionProps {
  readonly name: string;
  /** Columns of the table. */
  readonly columns: number;
  /** How its frame looks: `data` unless told. */
  readonly className?: string;
  /** What a frame smaller than its table says. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** Columns that a phone shows side by side. */
const fitsPhone = 3;

/**
 * A table of figures in a frame that says so where the table is wider than the frame. A browser that cannot tell says it on
 * narrow screens, of tables with more columns than a phone shows.
 */
export function TableRegion(props: TableRegionProps) {
  const { name, columns, className = "data", children } = props;
  const { hint = "表格较宽，可以左右滑动查看。" } = props;
  return (
    <div className="wide-table">
      <p className={columns > fitsPhone ? "hint swipe" : "hint swipe few-columns"}>{hint}</p>
      <ScrollRegion name={name} className={className}>
        {children}
      </ScrollRegion>
    </div>
  );
}
