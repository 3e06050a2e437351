import { Drawer } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { placeOfFocus } from "./return-focus.ts";

interface SidePanelProps {
  readonly title: string;
  /** Its width, in pixels; never more than the screen's. */
  readonly size: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel at the right, there as long as it is open; the keyboard goes back to where it was opened from. */
export function SidePanel({ title, size, onClose, children }: SidePanelProps) {
  // Before the panel takes the focus.
  const [comeFrom] = useState(placeOfFocus);
  useEffect(() => () => comeFrom(), [comeFrom]);
  return (
    <Drawer open title={title} size={size} onClose={onClose}>
      {children}
    </Drawer>
  );
}
