import { App, ConfigProvider } from "antd";
import zhCN from "antd/es/locale/zh_CN.js";
import type { ReactNode } from "react";
import { theme } from "./theme.ts";

/** Ant Design in Chinese and in our colours, around all that the office shows. */
export function OfficeFrame({ children }: { readonly children: ReactNode }) {
  return (
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App>{children}</App>
    </ConfigProvider>
  );
}
