import { z } from "zod";
import { wholeNumber } from "./whole-number.ts";

/** What an operator sets for running the server among others. */
export interface OperationConfig {
  /** Proxies that stand before the server and write `X-Forwarded-For`; 0 when clients reach it directly. */
  readonly trustedProxies: number;
  /** What `/metrics` asks for; without it this machine alone may read it, and behind a proxy nobody. */
  readonly metricsToken?: string;
  /** What marks the reports that pages carry; several programs of one site share it. Unset, each has its own. */
  readonly signingKey?: string;
  /** Bytes of pages kept ready; 0 to render each anew. */
  readonly pageCacheBytes: number;
  /** Requests a client may send to costly pages, in percent of what is ordinary; 0 for no limit. */
  readonly rateLimitPercent: number;
}

/** The variables, as zod reads them. */
export const operationVariables = {
  TRUST_PROXY: wholeNumber(0, 8).default(0),
  METRICS_TOKEN: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{16,200}$/)
    .optional(),
  SIGNING_KEY: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{32,200}$/)
    .optional(),
  PAGE_CACHE_MB: wholeNumber(0, 16_384).default(128),
  RATE_LIMIT_PERCENT: wholeNumber(0, 100_000).default(100),
};

/** What each variable should be. */
export const operationExpectations: Readonly<Record<string, string>> = {
  TRUST_PROXY:
    "前面反向代理的层数，0 到 8 的整数，只写数字 (proxies in front, a whole number from 0 to 8)",
  METRICS_TOKEN: "16 到 200 个英文字母、数字或符号，不含空格 (16 to 200 characters, no spaces)",
  SIGNING_KEY:
    "32 到 200 个英文字母、数字或符号，不含空格，随机生成 (32 to 200 random characters, no spaces)",
  PAGE_CACHE_MB:
    "0 到 16384 的整数，只写数字，单位 MB，0 为不缓存 (megabytes, from 0 to 16384, 0 for none)",
  RATE_LIMIT_PERCENT:
    "0 到 100000 的整数，只写数字，100 为通常限额，0 为不限 (percent of the ordinary limits, 0 for none)",
};

const Variables = z.object(operationVariables);

/** The operator's part of the configuration. */
export function operationConfig(data: z.infer<typeof Variables>): OperationConfig {
  return {
    trustedProxies: data.TRUST_PROXY,
    pageCacheBytes: data.PAGE_CACHE_MB * 1024 * 1024,
    rateLimitPercent: data.RATE_LIMIT_PERCENT,
    ...(data.SIGNING_KEY && { signingKey: data.SIGNING_KEY }),
    ...(data.METRICS_TOKEN && { metricsToken: data.METRICS_TOKEN }),
  };
}
