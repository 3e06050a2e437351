import { Typography } from "antd";
import type { ReactNode } from "react";
import { base } from "#office-ui/ask.ts";

/** The page of who has not signed in. */
export function Door({ children }: { readonly children: ReactNode }) {
  return (
    <main className="office-door">
      <Typography.Title level={1} className="office-door-title">
        工作平台
      </Typography.Title>
      <div className="office-panel">{children}</div>
      <p className="office-door-title">
        <a href={`${base()}/`}>回到网站首页</a>
      </p>
    </main>
  );
}
