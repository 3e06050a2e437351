import { Alert } from "antd";
import type { ReactNode } from "react";

interface ToldProps {
  readonly type: "info" | "warning";
  readonly title: string;
  readonly children: ReactNode;
}

/** Things that whoever signs has to know, as a list under a title. */
export function Told({ type, title, children }: ToldProps) {
  return (
    <Alert
      type={type}
      showIcon
      className="office-gap"
      title={title}
      description={<ul className="office-list">{children}</ul>}
    />
  );
}
