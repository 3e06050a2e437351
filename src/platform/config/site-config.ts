import { z } from "zod";

/** How the site is called, who answers for it, and where it stands. */
export interface SiteConfig {
  readonly name: string;
  readonly organiser?: string;
  readonly operator?: string;
  readonly code?: string;
  readonly icp?: string;
  readonly police?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly licence?: string;
  /** `https://www.example.gov.cn`, without a path. */
  readonly origin?: string;
  /** Empty, or `/zwgk`. */
  readonly base: string;
  /** Files of HTML that stand in place of our header and footer. */
  readonly headerFile?: string;
  readonly footerFile?: string;
  /** Origins that a foreign header and footer may load styles, images and fonts from. */
  readonly resources: readonly string[];
}

const line = z.string().trim().max(200);
const origin = /^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?$/;

const origins = z
  .string()
  .transform((text) => text.split(/[\s,，]+/).filter(Boolean))
  .pipe(z.array(z.string().regex(origin)));

/** The variables, as zod reads them. */
export const siteVariables = {
  SITE_NAME: line.default("通明政府信息公开"),
  SITE_ORGANISER: line.optional(),
  SITE_OPERATOR: line.optional(),
  SITE_CODE: z
    .string()
    .trim()
    .regex(/^(\d{10}|bm\d{8})$/i)
    .optional(),
  SITE_ICP: line.optional(),
  SITE_POLICE: line.optional(),
  SITE_PHONE: line.optional(),
  SITE_EMAIL: z.email().optional(),
  SITE_ADDRESS: line.optional(),
  SITE_LICENCE: line.optional(),
  SITE_ORIGIN: z.string().trim().regex(origin).optional(),
  SITE_BASE: z
    .string()
    .trim()
    .regex(/^(\/|(\/[A-Za-z0-9._~-]+)+)$/)
    .transform((base) => (base === "/" ? "" : base))
    .default(""),
  SITE_HEADER_FILE: z.string().trim().optional(),
  SITE_FOOTER_FILE: z.string().trim().optional(),
  SITE_RESOURCES: origins.default([]),
};

const short = "不超过 200 字的一行文字 (a line of at most 200 characters)";

/** What each variable should be. */
export const siteExpectations: Readonly<Record<string, string>> = {
  SITE_NAME: short,
  SITE_ORGANISER: short,
  SITE_OPERATOR: short,
  SITE_CODE:
    "网站标识码：10 位数字，部委为 bm 加 8 位数字 (the site's code: 10 digits, or bm and 8)",
  SITE_ICP: short,
  SITE_POLICE: short,
  SITE_PHONE: short,
  SITE_EMAIL: "电子邮箱地址 (an e-mail address)",
  SITE_ADDRESS: short,
  SITE_LICENCE: short,
  SITE_ORIGIN:
    "网站的来源，如 https://www.example.gov.cn，末尾不带路径和斜杠 (an origin without a path)",
  SITE_BASE: "以斜杠开头、末尾不带斜杠的路径，如 /zwgk (a path such as /zwgk)",
  SITE_RESOURCES:
    "页头页脚要用的资源来源，如 https://static.example.gov.cn，多个用逗号隔开 (origins, separated by commas)",
};

const Variables = z.object(siteVariables);

/** The site's part of the configuration. */
export function siteConfig(data: z.infer<typeof Variables>): SiteConfig {
  const set: Readonly<Record<string, string | undefined>> = {
    organiser: data.SITE_ORGANISER,
    operator: data.SITE_OPERATOR,
    code: data.SITE_CODE,
    icp: data.SITE_ICP,
    police: data.SITE_POLICE,
    phone: data.SITE_PHONE,
    email: data.SITE_EMAIL,
    address: data.SITE_ADDRESS,
    licence: data.SITE_LICENCE,
    origin: data.SITE_ORIGIN,
    headerFile: data.SITE_HEADER_FILE,
    footerFile: data.SITE_FOOTER_FILE,
  };
  return {
    name: data.SITE_NAME,
    base: data.SITE_BASE,
    resources: data.SITE_RESOURCES,
    ...Object.fromEntries(Object.entries(set).filter(([, value]) => value)),
  };
}
