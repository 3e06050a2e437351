import { extractStyle } from "@ant-design/static-style-extract";
import { ConfigProvider } from "antd";
import { createElement } from "react";
import type { Plugin } from "vite";
import { components, theme } from "../../src/office-ui/frame/theme.ts";

const name = "virtual:office-styles.css";

/** The styles of Ant Design in our colours, written out once: a page under our policy makes no style of its own. */
export function officeStyles(): Plugin {
  return {
    name: "office-styles",
    resolveId: (source) => (source === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? written() : undefined),
  };
}

function written(): string {
  const { zeroRuntime: _, ...drawn } = theme;
  return extractStyle({
    includes: [...components],
    customTheme: (all) => createElement(ConfigProvider, { theme: drawn }, all),
  });
}
