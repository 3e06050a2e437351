import type { ReactNode } from "react";
import { ScrollRegion } from "./ScrollRegion.tsx";

interface TableRegionProps {
  readonly name: string;
  /** Columns of the table. */
  readonly columns: number;
  readonly children: ReactNode;
}

/** Columns that a phone shows side by side. */
const fitsPhone = 3;

/** A table of figures; where it is wider than a phone, the phone says so. */
export function TableRegion({ name, columns, children }: TableRegionProps) {
  return (
    <>
      {columns > fitsPhone && <p className="hint swipe">表格较宽，可以左右滑动查看。</p>}
      <ScrollRegion name={name} className="data">
        {children}
      </ScrollRegion>
    </>
  );
}
