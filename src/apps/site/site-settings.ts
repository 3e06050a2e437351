import { readFileSync } from "node:fs";
import { err, ok, type Result } from "#kernel/result.ts";
import type { SiteConfig } from "#platform/config/site-config.ts";
import type { SiteSettings } from "#ui/site.ts";
import { todayInChina } from "../running/today-in-china.ts";

/** The site as configured, with the header and footer files read; refused in words for the operator. */
export function siteSettings(config: SiteConfig, stylesheet: string): Result<SiteSettings, string> {
  const { base, origin, headerFile, footerFile, resources: _, ...facts } = config;
  const header = markupOf("SITE_HEADER_FILE", headerFile);
  if (!header.ok) return header;
  const footer = markupOf("SITE_FOOTER_FILE", footerFile);
  if (!footer.ok) return footer;
  return ok({
    facts,
    base,
    stylesheet,
    ...(origin && { origin }),
    frame: {
      ...(header.value !== undefined && { header: header.value }),
      ...(footer.value !== undefined && { footer: footer.value }),
    },
    today: todayInChina,
  });
}

function markupOf(variable: string, file: string | undefined): Result<string | undefined, string> {
  if (file === undefined) return ok(undefined);
  try {
    return ok(readFileSync(file, "utf8"));
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    return err(
      `${variable}="${file}"：${reasons[code] ?? code}，请检查路径和权限 (cannot read the file)`,
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件",
  EACCES: "没有读取权限",
  EISDIR: "这是文件夹，不是文件",
};
