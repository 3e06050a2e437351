import { Drawer } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { keepFocusIn } from "./keep-focus.ts";
import { placeOfFocus } from "./return-focus.ts";

interface SidePanelProps {
  readonly title: string;
  /** Its width, in pixels; never more than the screen's. */
  readonly size: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel at the right, there as long as it is open; the keyboard stays in it, and goes back to where it was opened from. */
export function SidePanel({ title, size, onClose, children }: SidePanelProps) {
  // Before the panel takes the focus.
  const [comeFrom] = useState(placeOfFocus);
  useEffect(() => () => comeFrom(), [comeFrom]);
  return (
    <Drawer open title={title} size={size} onClose={onClose}>
      <div ref={keepFocus}>{children}</div>
    </Drawer>
  );
}

function keepFocus(inside: HTMLDivElement): (() => void) | undefined {
  const panel = inside.closest<HTMLElement>("[role='dialog']");
  return panel ? keepFocusIn(panel) : undefined;
}
